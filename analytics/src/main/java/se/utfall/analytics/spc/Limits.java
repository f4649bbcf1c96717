package se.utfall.analytics.spc;

import java.util.List;

/**
 * Mean and natural limits of a group, in the unit of the series.
 *
 * <pre>
 * mR_i  = |y_i − y_(i−1)|
 * sigma = factor · mean mR / 3,   factor 2.66
 * lines = mean ± 1, 2, 3 sigma;   the limits are those at 3
 * </pre>
 *
 * <p>The lower limit may be below 0 for a count or a share, and is left so: cut only when drawing.
 * With equal values sigma is 0 and the limits lie on the mean.
 *
 * <p>Source: D. J. Wheeler (1993), Understanding Variation; NHSRplotthedots 0.2.2 (screening).
 *
 * @param mean mean of the values that make the limits
 * @param unscreenedMovingRange mean of all their moving ranges
 * @param screenedRows rows whose moving range, from the value before, was left out
 * @param movingRange mean of the moving ranges that count
 * @param sigma the spread that common causes give, as the moving ranges have it
 * @param movingRangeUpper upper limit of a moving range
 */
public record Limits(
    double mean,
    double unscreenedMovingRange,
    List<Integer> screenedRows,
    double movingRange,
    double sigma,
    double movingRangeUpper) {

  /** The zone beyond the limits. */
  static final int OUTSIDE = 3;

  /** Share of the magnitude within which two numbers are one: rounding, not data. */
  private static final double ROUNDING = 1e-14;

  public Limits {
    screenedRows = List.copyOf(screenedRows);
  }

  public double upper() {
    return line(3);
  }

  public double lower() {
    return line(-3);
  }

  /** The line so many sigma above the mean, or below it when negative. */
  public double line(int sigmas) {
    return mean + sigmas * sigma;
  }

  /**
   * Where a value lies: 0 on the mean, 1 above it, 2 above two sigma, 3 above the upper limit, and
   * the same below with a minus. On a line is within it.
   */
  int zone(double value) {
    var finite = Math.max(-Double.MAX_VALUE, Math.min(value, Double.MAX_VALUE));
    var distance = Math.abs(finite - mean) - rounding(finite);
    if (distance <= 0) {
      return 0;
    }
    var zone = distance > 3 * sigma ? OUTSIDE : distance > 2 * sigma ? 2 : 1;
    return finite > mean ? zone : -zone;
  }

  /** Whether a moving range is above its upper limit. */
  boolean isBeyond(double range, double ofValue) {
    return range - rounding(ofValue) > movingRangeUpper;
  }

  private double rounding(double value) {
    return ROUNDING * (Math.abs(value) + Math.abs(mean) + 3 * sigma);
  }
}
