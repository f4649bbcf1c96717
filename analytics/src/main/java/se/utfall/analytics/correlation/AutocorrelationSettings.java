package se.utfall.analytics.correlation;

import java.util.OptionalInt;

/**
 * What an autocorrelation analysis goes by.
 *
 * @param level chance that a lag without correlation is beyond the bound, for each lag: 0.05
 * @param maxLag farthest lag, in periods; empty: a quarter of the values, at most 24
 * @param ljungBoxLag how many lags the Ljung–Box test takes together; empty: a fifth of the values,
 *     at most 10
 */
public record AutocorrelationSettings(double level, OptionalInt maxLag, OptionalInt ljungBoxLag) {

  /** Five percent and the default lags. */
  public static final AutocorrelationSettings DEFAULT =
      new AutocorrelationSettings(0.05, OptionalInt.empty(), OptionalInt.empty());

  public AutocorrelationSettings {
    Lags.requireReasonable(level);
    Lags.requireReasonable("maxLag", maxLag);
    Lags.requireReasonable("ljungBoxLag", ljungBoxLag);
  }

  /** With these lags. */
  public static AutocorrelationSettings ofLags(int maxLag, int ljungBoxLag) {
    return new AutocorrelationSettings(
        DEFAULT.level, OptionalInt.of(maxLag), OptionalInt.of(ljungBoxLag));
  }
}
