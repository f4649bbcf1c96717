package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One figure of one period.
 *
 * @param start first day of the period
 * @param endExclusive the day after its last day
 * @param periodLabel how the period is written on the axis, for example "2023" or "maj 2023"
 * @param mark the figure, as exact as its source
 * @param label the figure in words and digits, ready to print ("drygt 70", "1 815"); may be empty
 * @param kind what the point says beside its figure; shown by {@link ChartKind#SPC} alone
 */
public record ChartPoint(
    LocalDate start,
    LocalDate endExclusive,
    String periodLabel,
    Mark mark,
    String label,
    PointClass kind) {

  public ChartPoint {
    Objects.requireNonNull(periodLabel, "periodLabel");
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    if (!start.isBefore(endExclusive)) {
      throw new IllegalArgumentException("endExclusive must be after start: " + start);
    }
  }

  /** A point that is not judged. */
  public ChartPoint(
      LocalDate start, LocalDate endExclusive, String periodLabel, Mark mark, String label) {
    this(start, endExclusive, periodLabel, mark, label, PointClass.COMMON);
  }

  /** The same figure, judged. */
  public ChartPoint as(PointClass judged) {
    return new ChartPoint(start, endExclusive, periodLabel, mark, label, judged);
  }
}
