package se.utfall.analytics.spc;

/**
 * The constants of the XmR chart.
 *
 * <p>Source: D. J. Wheeler (1993), Understanding Variation: 2.66 = 3/d2 and 3.268 = D4 for two
 * values; NHSRplotthedots 0.2.2 screens with 3.267, another rounding of D4.
 *
 * @param limit mean moving ranges from mean to limit: 2.66
 * @param movingRangeUpper mean moving ranges to the upper limit of moving ranges: 3.268
 * @param screening mean moving ranges to where screening begins: 3.267
 */
public record Factors(double limit, double movingRangeUpper, double screening) {

  public static final Factors STANDARD = new Factors(2.66, 3.268, 3.267);

  /** Beyond this a factor is a mistake. */
  private static final double LARGEST = 1000;

  public Factors {
    requireSensible("limit", limit, 0);
    requireSensible("movingRangeUpper", movingRangeUpper, 0);
    // Something must be left: the smallest moving range is at most the mean.
    requireSensible("screening", screening, 1);
  }

  private static void requireSensible(String name, double factor, double above) {
    if (!(factor > above && factor <= LARGEST)) {
      throw new IllegalArgumentException(name + " " + factor + " is not above " + above);
    }
  }
}
