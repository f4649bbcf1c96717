package se.utfall.api.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Locale;
import se.utfall.api.deviation.DeviationItem;
import se.utfall.api.deviation.ReviewAnswer;

/**
 * What is left to do about a deviation, for programs.
 *
 * @param deviation null if it is no longer in what was printed
 * @param step {@code decide} on measures within 30 days of the report, {@code explain}, or {@code
 *     carry-out} what is decided
 * @param due last day; null if nobody has said one
 * @param daysLeft below 0 when the day has passed; null without one
 * @param reported day of the report whose 30 days run; null if none do
 * @param reportedExactly false when the report is dated by month or year only and {@code reported}
 *     is the last day of it; null likewise
 */
@Serdeable
record FollowUpItem(
    String id,
    String organisation,
    String line,
    String period,
    @Nullable DeviationItem deviation,
    @Nullable ReviewAnswer review,
    String step,
    @Nullable LocalDate due,
    boolean overdue,
    @Nullable Long daysLeft,
    @Nullable LocalDate reported,
    @Nullable Boolean reportedExactly) {

  static FollowUpItem of(FollowUp one) {
    Named named = Named.of(one);
    return new FollowUpItem(
        one.id(),
        named.organisation(),
        named.line(),
        named.period(),
        one.found().map(DeviationItem::of).orElse(null),
        one.review().map(ReviewAnswer::of).orElse(null),
        one.due().step().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        one.due().day().orElse(null),
        one.urgency() == FollowUp.Urgency.OVERDUE,
        one.daysLeft().orElse(null),
        one.clock().map(MeasuresClock::reported).orElse(null),
        one.clock().map(MeasuresClock::isExact).orElse(null));
  }
}
