package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is expected of one period.
 *
 * @param start first day of the period
 * @param endExclusive the day after its last day
 * @param periodLabel how the period is written on the axis
 * @param value the expected figure
 * @param inner the narrower interval, by custom of 80 %
 * @param outer the wider one, by custom of 95 %
 * @param label the expected figure, ready to print
 */
public record ForecastPoint(
    LocalDate start,
    LocalDate endExclusive,
    String periodLabel,
    BigDecimal value,
    Bounds inner,
    Bounds outer,
    String label) {

  public ForecastPoint {
    Objects.requireNonNull(periodLabel, "periodLabel");
    Objects.requireNonNull(label, "label");
    if (!start.isBefore(endExclusive)) {
      throw new IllegalArgumentException("endExclusive must be after start: " + start);
    }
    if (!inner.holds(value)) {
      throw new IllegalArgumentException("inner must hold value: " + value);
    }
    if (!outer.holds(inner)) {
      throw new IllegalArgumentException("outer must hold inner: " + inner);
    }
  }
}
