package se.utfall.api.exitprogramme;

import java.util.List;
import java.util.Map;

/**
 * Hides what would tell a hidden figure. Total = average × persons: where one of them is hidden and
 * the other two are known, one more is. Goal attainment is a share of counts, and is hidden with
 * any of them.
 */
final class Revealing {
  private Revealing() {}

  /** The account without what would reveal. */
  static YearAccount withheld(YearAccount account) {
    Map<Measure, Cell> cells = account.copy();
    for (Measure count : List.of(Measure.PERSONS, Measure.CASES)) {
      part(cells, List.of(Measure.AVERAGE_COST, Measure.TOTAL_COST, count));
    }
    if (Measure.COUNTS.stream().anyMatch(count -> cells.get(count).isHidden())) {
      withhold(cells, Measure.GOAL_ATTAINMENT);
    }
    return new YearAccount(account.year(), cells, account.areas());
  }

  private static void part(Map<Measure, Cell> cells, List<Measure> bound) {
    boolean isOneHidden = bound.stream().anyMatch(measure -> cells.get(measure).isHidden());
    List<Measure> known = bound.stream().filter(measure -> cells.get(measure).isKnown()).toList();
    if (isOneHidden && known.size() == 2) {
      withhold(cells, known.get(0));
    }
  }

  private static void withhold(Map<Measure, Cell> cells, Measure measure) {
    if (cells.get(measure).isKnown()) {
      cells.put(measure, Cell.without(measure, Absence.WOULD_REVEAL));
    }
  }
}
