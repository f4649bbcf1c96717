package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.List;

/**
 * An axis from zero across or down a picture, between words on both sides.
 *
 * @param zero where zero lies
 * @param perUnit how much of the drawing one unit of value takes; below zero when values rise
 *     against the direction of the drawing
 */
record Panel(double zero, double perUnit) {

  /** What is not nothing is drawn at least so long. */
  private static final double LEAST = 1;

  double at(BigDecimal value) {
    double length = Math.abs(value.doubleValue() * perUnit);
    double shown = value.signum() == 0 ? 0 : Math.max(LEAST, length);
    return zero + shown * value.signum() * Math.signum(perUnit);
  }

  /** Where exactly a level between bars lies. */
  double exactly(BigDecimal value) {
    return zero + value.doubleValue() * perUnit;
  }

  /** How far values reach on both sides of zero, which is always among them. */
  record Reach(double low, double high) {

    static Reach of(List<BigDecimal> values) {
      double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
      double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
      return new Reach(Math.min(0, low), Math.max(0, high));
    }

    double length() {
      return high - low;
    }

    /** From a start, with so much room before the lowest value. */
    Panel panel(double start, double perUnit) {
      return new Panel(start - low * perUnit, perUnit);
    }
  }
}
