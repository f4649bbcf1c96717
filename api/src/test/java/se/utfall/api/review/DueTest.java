package se.utfall.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.api.review.Due.Step;
import se.utfall.db.period.Period;
import se.utfall.db.review.ReviewRow;

class DueTest {
  private static final MeasuresClock CLOCK = MeasuresClock.of(Period.parse("2024-01-22"));

  @Test
  void thirtyDaysCountFromTheDayAfterTheReportAlsoOverALeapDay() {
    assertThat(CLOCK.due()).isEqualTo("2024-02-21");
    assertThat(CLOCK.isExact()).isTrue();
    assertThat(MeasuresClock.of(Period.parse("2024-02-01")).due()).isEqualTo("2024-03-02");
    assertThat(MeasuresClock.of(Period.parse("2023-02-01")).due()).isEqualTo("2023-03-03");
  }

  @Test
  void aReportDatedByMonthOrYearIsCountedFromItsLastDay() {
    assertThat(MeasuresClock.of(Period.parse("2024-02")))
        .isEqualTo(new MeasuresClock(LocalDate.of(2024, 2, 29), false));
    assertThat(MeasuresClock.of(Period.parse("2023")).due()).isEqualTo("2024-01-30");
  }

  @Test
  void theClockRunsUntilMeasuresAreDecidedAndCannotBePutOffByHand() {
    assertThat(due(null, null, CLOCK)).contains(new Due(Step.DECIDE, day("2024-02-21")));
    assertThat(due("open", "2024-02-20", CLOCK)).contains(new Due(Step.DECIDE, day("2024-02-20")));
    assertThat(due("open", "2024-02-22", CLOCK)).contains(new Due(Step.DECIDE, day("2024-02-21")));
    assertThat(due("explained", null, CLOCK)).contains(new Due(Step.DECIDE, day("2024-02-21")));
    assertThat(due("action", "2024-09-30", CLOCK))
        .contains(new Due(Step.CARRY_OUT, day("2024-09-30")));
    assertThat(due("closed", "2024-09-30", CLOCK)).isEmpty();
  }

  @Test
  void otherDeviationsHaveOnlyTheDayThatSomebodyHasSaid() {
    assertThat(due(null, null, null).filter(due -> due.step() == Step.DECIDE)).isEmpty();
    assertThat(due("open", null, null)).contains(new Due(Step.EXPLAIN, Optional.empty()));
    assertThat(due("open", "2024-03-01", null)).contains(new Due(Step.EXPLAIN, day("2024-03-01")));
    assertThat(due("explained", null, null)).isEmpty();
    assertThat(due("explained", "2024-03-01", null))
        .contains(new Due(Step.EXPLAIN, day("2024-03-01")));
    assertThat(due("closed", null, null)).isEmpty();
  }

  private static Optional<Due> due(String status, String day, MeasuresClock clock) {
    Optional<ReviewRow> review =
        Optional.ofNullable(status)
            .map(
                one ->
                    new ReviewRow(
                        "0",
                        1,
                        "T",
                        "A",
                        "x",
                        "2023",
                        one,
                        null,
                        null,
                        null,
                        day(day).orElse(null),
                        "någon",
                        Instant.EPOCH));
    return Due.of(review, Optional.ofNullable(clock));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
