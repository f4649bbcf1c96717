package se.utfall.analytics.disclosure;

import java.util.Objects;
import java.util.Optional;

/**
 * What was decided for one cell.
 *
 * @param cell its id
 * @param count its true count; not to be shown unless it is published
 * @param status what happens to it
 * @param interval what a reader can work out of it; only for hidden cells. Not to be shown either:
 *     limits near the truth help an attacker who knows more than the table
 */
public record CellDecision(
    String cell, long count, CellStatus status, Optional<FeasibleInterval> interval) {

  public CellDecision {
    Objects.requireNonNull(cell, "cell");
    if (interval.isPresent() != (status != CellStatus.PUBLISHED)) {
      throw new IllegalArgumentException("interval of " + cell + " does not go with " + status);
    }
  }

  public boolean isHidden() {
    return status != CellStatus.PUBLISHED;
  }
}
