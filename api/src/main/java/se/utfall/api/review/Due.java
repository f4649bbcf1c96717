package se.utfall.api.review;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.db.review.ReviewRow;

/**
 * What is to be done about a deviation and when.
 *
 * @param day the last day; empty if nobody has said one
 */
record Due(Step step, Optional<LocalDate> day) {

  /** What is to be done. */
  enum Step {
    /** Decide on measures within the City's 30 days, or sooner if somebody has said so. */
    DECIDE,
    /** Explain or decide by the day that somebody has said. */
    EXPLAIN,
    /** Carry out what is decided. */
    CARRY_OUT
  }

  /**
   * What is left to do; empty if nothing is. The clock of a report cannot be put off by hand: it
   * runs until measures are decided or the review is closed.
   */
  static Optional<Due> of(Optional<ReviewRow> review, Optional<MeasuresClock> clock) {
    String status = review.map(ReviewRow::status).orElse("none");
    Optional<LocalDate> byHand = review.map(ReviewRow::due);
    return switch (status) {
      case "closed" -> Optional.empty();
      case "action" -> Optional.of(new Due(Step.CARRY_OUT, byHand));
      default -> undecided(status, byHand, clock);
    };
  }

  private static Optional<Due> undecided(
      String status, Optional<LocalDate> byHand, Optional<MeasuresClock> clock) {
    if (clock.isPresent()) {
      LocalDate byRule = clock.get().due();
      return Optional.of(
          new Due(Step.DECIDE, Optional.of(byHand.filter(byRule::isAfter).orElse(byRule))));
    }
    return status.equals("open") || byHand.isPresent()
        ? Optional.of(new Due(Step.EXPLAIN, byHand))
        : Optional.empty();
  }
}
