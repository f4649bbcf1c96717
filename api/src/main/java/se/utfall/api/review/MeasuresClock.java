package se.utfall.api.review;

import java.time.LocalDate;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/**
 * When the City must have decided on measures: 30 calendar days after the report in which the
 * result of an organisation is below its budget. The day after the report is the first of them, and
 * a weekend moves nothing. A report that is dated by month or year only is counted from the last
 * day of that month or year, the latest day that it can have come; it is said that its day is
 * missing.
 *
 * <p>Source: Göteborgs Stad, Regler för ekonomisk planering, budget och uppföljning, § 17.
 *
 * @param reported day of the report, or the last day that it can have
 * @param isExact whether the day of the report is known
 */
record MeasuresClock(LocalDate reported, boolean isExact) {
  private static final int DAYS = 30;

  /**
   * The clock of a report.
   *
   * @param issued when its source was issued, as a period
   */
  static MeasuresClock of(Period issued) {
    return new MeasuresClock(issued.before().minusDays(1), issued.frequency() == Frequency.D);
  }

  /** The last day for deciding. */
  LocalDate due() {
    return reported.plusDays(DAYS);
  }
}
