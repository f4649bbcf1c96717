package se.utfall.analytics.correlation;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Whether the first lags of a series are together more than chance.
 *
 * <pre>
 * Q = n (n + 2) · sum over k = 1 to h of r_k² / (n − k);  p from chi-square with h degrees
 * </pre>
 *
 * <p>Source: G. M. Ljung and G. E. P. Box (1978), On a measure of lack of fit in time series
 * models, Biometrika 65, equation 1.3.
 *
 * @param lags h
 * @param statistic Q
 * @param p chance of such a Q in a series without memory
 */
public record LjungBox(int lags, double statistic, double p) {

  static Finding<LjungBox> of(List<Double> coefficients, int n, int lags) {
    if (lags > n - 1) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var sum = 0.0;
    for (int k = 1; k <= lags; k++) {
      var r = coefficients.get(k - 1);
      sum += r * r / (n - k);
    }
    var statistic = n * (n + 2.0) * sum;
    return Finding.found(
        new LjungBox(lags, statistic, Gamma.regularizedGammaQ(lags / 2.0, statistic / 2)));
  }
}
