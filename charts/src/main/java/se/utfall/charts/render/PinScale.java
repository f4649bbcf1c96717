package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.List;

/**
 * How long pins may be: one that is many times longer than most is cut, so that the others can be
 * read. Bars are never cut, pins say of themselves that they are.
 *
 * @param limit the longest that is drawn whole, in percent; 0 when there are none
 */
record PinScale(double limit) {

  /** So many times the middle one. */
  private static final double MOST = 6;

  /** Below this many percent nothing is an outlier. */
  private static final double ALWAYS_WHOLE = 25;

  static PinScale of(List<BigDecimal> percents) {
    List<Double> lengths =
        percents.stream()
            .filter(p -> p.signum() != 0)
            .map(p -> Math.abs(p.doubleValue()))
            .sorted()
            .toList();
    if (lengths.isEmpty()) {
      return new PinScale(0);
    }
    double middle = lengths.get((lengths.size() - 1) / 2);
    double longest = lengths.get(lengths.size() - 1);
    return new PinScale(Math.min(longest, Math.max(MOST * middle, ALWAYS_WHOLE)));
  }

  boolean cuts(BigDecimal percent) {
    return Math.abs(percent.doubleValue()) > limit;
  }

  /** What of it is drawn. */
  BigDecimal shown(BigDecimal percent) {
    BigDecimal most = BigDecimal.valueOf(limit);
    return cuts(percent) ? (percent.signum() < 0 ? most.negate() : most) : percent;
  }
}
