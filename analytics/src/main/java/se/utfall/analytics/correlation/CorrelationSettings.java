package se.utfall.analytics.correlation;

import java.util.OptionalInt;

/**
 * What a correlation analysis goes by.
 *
 * @param level chance of calling a relation where there is none, two-sided: 0.05. Intervals have
 *     the confidence 1 − level.
 * @param minimumForVerdict fewest pairs for a verdict: 5. With 4, even the same order has p = 2/24
 *     and can never reach 5 percent.
 * @param maxLag farthest lag looked at, in periods; empty: a quarter of the pairs, at most 24
 */
public record CorrelationSettings(double level, int minimumForVerdict, OptionalInt maxLag) {

  /** Five percent, verdict from five pairs, lags up to a quarter of the pairs. */
  public static final CorrelationSettings DEFAULT =
      new CorrelationSettings(0.05, 5, OptionalInt.empty());

  public CorrelationSettings {
    Lags.requireReasonable(level);
    if (minimumForVerdict < Pearson.FEWEST) {
      throw new IllegalArgumentException(
          "minimumForVerdict " + minimumForVerdict + " is below " + Pearson.FEWEST);
    }
    Lags.requireReasonable("maxLag", maxLag);
  }

  /** With lags up to this many periods. */
  public CorrelationSettings withMaxLag(int periods) {
    return new CorrelationSettings(level, minimumForVerdict, OptionalInt.of(periods));
  }
}
