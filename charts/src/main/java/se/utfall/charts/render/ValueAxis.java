package se.utfall.charts.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of values: its span, and the round values that are marked on it.
 *
 * @param ticks in rising order; the first is at the beginning of a span that is cut
 * @param decimals that the ticks need
 * @param cut whether it leaves out zero although no value is on the other side of it
 */
record ValueAxis(Span span, List<BigDecimal> ticks, int decimals, boolean cut) {

  /**
   * Less than this share of the greatest value: the variation would not be seen from zero. Kept
   * small, since a cut axis makes a modest change look like a large one.
   */
  private static final BigDecimal LEAST_VARIATION = new BigDecimal("0.05");

  /** Dots say nothing by their length, and intervals on them must be seen. */
  private static final BigDecimal LEAST_VARIATION_OF_DOTS = new BigDecimal("0.4");

  private static final BigDecimal MOST_EMPTY = new BigDecimal("0.4");
  private static final BigDecimal HEADROOM = new BigDecimal("0.1");

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));

  private static final MathContext ROUGH = MathContext.DECIMAL64;

  /**
   * The axis for values from least to greatest.
   *
   * @param fromZero whether zero must be on it, as bars demand
   * @param wanted about how many intervals there is room for
   */
  static ValueAxis of(BigDecimal least, BigDecimal greatest, boolean fromZero, int wanted) {
    return of(least, greatest, wanted, fromZero || varies(least, greatest, LEAST_VARIATION));
  }

  /** The axis for dots that are compared with each other and not over time. */
  static ValueAxis ofDots(BigDecimal least, BigDecimal greatest, int wanted) {
    return of(least, greatest, wanted, varies(least, greatest, LEAST_VARIATION_OF_DOTS));
  }

  private static ValueAxis of(BigDecimal least, BigDecimal greatest, int wanted, boolean zero) {
    BigDecimal low = zero ? least.min(BigDecimal.ZERO) : least;
    BigDecimal high = zero ? greatest.max(BigDecimal.ZERO) : greatest;
    if (low.compareTo(high) == 0) {
      high = high.add(BigDecimal.ONE);
    }
    BigDecimal step = step(high.subtract(low), wanted);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
    boolean cut = first.signum() > 0 || last.signum() < 0;
    BigDecimal from = cut ? first : end(first, low, high, step);
    BigDecimal to = cut ? last : end(last, high, low, step);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = first; tick.compareTo(to) <= 0; tick = tick.add(step)) {
      if (tick.compareTo(from) >= 0) {
        ticks.add(tick);
      }
    }
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    Span span = new Span(from.doubleValue(), to.doubleValue());
    return new ValueAxis(span, List.copyOf(ticks), decimals, cut);
  }

  /** The outermost tick, or when much would be empty before it, a little beyond the values. */
  private static BigDecimal end(
      BigDecimal tick, BigDecimal value, BigDecimal other, BigDecimal step) {
    BigDecimal empty = tick.subtract(value).abs();
    boolean much = empty.compareTo(step.multiply(MOST_EMPTY)) > 0;
    return much ? value.add(value.subtract(other).multiply(HEADROOM)) : tick;
  }

  private static boolean varies(BigDecimal least, BigDecimal greatest, BigDecimal enough) {
    BigDecimal size = least.abs().max(greatest.abs());
    BigDecimal variation = greatest.subtract(least);
    return variation.signum() == 0 || variation.compareTo(size.multiply(enough)) >= 0;
  }

  /** The least of 1, 2, 2.5 and 5 times a power of ten that needs no more intervals than wanted. */
  private static BigDecimal step(BigDecimal length, int wanted) {
    BigDecimal rough = length.divide(BigDecimal.valueOf(wanted), ROUGH);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (BigDecimal factor : STEPS) {
      BigDecimal step = power.multiply(factor);
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }
}
