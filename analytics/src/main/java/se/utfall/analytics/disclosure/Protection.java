package se.utfall.analytics.disclosure;

import java.util.List;

/**
 * A choice of hidden cells from which no small count can be worked out.
 *
 * @param cells every cell of the table, in the order of their ids
 * @param provenFewest whether no other valid choice hides fewer cells. When false, the search ended
 *     at its bound of work with the fewest it had found
 * @param openToOneself hidden cells that somebody who is alone in another hidden cell (a count of
 *     1), and knows it, can work out exactly; in the order of their ids. They are protected against
 *     everybody else
 */
public record Protection(
    List<CellDecision> cells, boolean provenFewest, List<String> openToOneself) {

  public Protection {
    cells = List.copyOf(cells);
    openToOneself = List.copyOf(openToOneself);
  }

  /** The cells hidden for their own small count. */
  public List<String> primary() {
    return ids(CellStatus.PRIMARY);
  }

  /** The cells hidden to protect others. */
  public List<String> secondary() {
    return ids(CellStatus.SECONDARY);
  }

  private List<String> ids(CellStatus status) {
    return cells.stream()
        .filter(decision -> decision.status() == status)
        .map(CellDecision::cell)
        .toList();
  }
}
