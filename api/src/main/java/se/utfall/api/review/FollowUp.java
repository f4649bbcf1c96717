package se.utfall.api.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.db.review.ReviewRow;

/**
 * A deviation with something left to do.
 *
 * @param id identity of the deviation
 * @param found the deviation; empty if it is no longer in what was printed
 * @param review the latest version of its review, if anybody has written one
 * @param clock the clock of its report, if its result is below budget
 * @param due what is to be done and when
 * @param today the day that it is told
 */
record FollowUp(
    String id,
    Optional<FoundDeviation> found,
    Optional<ReviewRow> review,
    Optional<MeasuresClock> clock,
    Due due,
    LocalDate today) {

  /** The most pressing first; those without a date last, the largest of them first. */
  static final Comparator<FollowUp> ORDER =
      Comparator.comparing((FollowUp one) -> one.due().day().orElse(LocalDate.MAX))
          .thenComparing(FollowUp::size, Comparator.reverseOrder())
          .thenComparing(FollowUp::id);

  private static final int SOON = 14;

  /** How pressing it is. */
  enum Urgency {
    OVERDUE,
    /** Within two weeks. */
    SOON,
    LATER,
    UNDATED
  }

  Urgency urgency() {
    return due.day()
        .map(
            day ->
                day.isBefore(today)
                    ? Urgency.OVERDUE
                    : day.isAfter(today.plusDays(SOON)) ? Urgency.LATER : Urgency.SOON)
        .orElse(Urgency.UNDATED);
  }

  /** Days that are left, below 0 when the day has passed; empty without a day. */
  Optional<Long> daysLeft() {
    return due.day().map(day -> DAYS.between(today, day));
  }

  private BigDecimal size() {
    return found.map(one -> one.amountMnkr().abs()).orElse(BigDecimal.ZERO);
  }
}
