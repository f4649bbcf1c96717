package se.utfall.analytics.correlation;

import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * How a series resembles itself some periods before.
 *
 * <pre>
 * r_k = sum over t of (y_t − m)(y_(t+k) − m) / sum over all t of (y_t − m)²
 * </pre>
 *
 * <p>Source: G. E. P. Box and G. M. Jenkins (1976), Time Series Analysis, section 2.1.5; as R's
 * {@code acf()}.
 *
 * @param coefficients r_k at lags 1, 2, …
 * @param ljungBox whether the first lags together are more than chance
 */
public record Autocorrelation(List<Double> coefficients, Finding<LjungBox> ljungBox) {

  public Autocorrelation {
    coefficients = List.copyOf(coefficients);
  }

  static Finding<Autocorrelation> of(
      double[] times, double[] values, AutocorrelationSettings settings) {
    if (values.length < Pearson.FEWEST) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (!Lags.isEvenlySpaced(times)) {
      return Finding.withheld(Reason.UNEVEN_SPACING);
    }
    return Pearson.coefficient(values, values).isPresent()
        ? Finding.found(of(values, settings))
        : Finding.withheld(Reason.ALL_EQUAL);
  }

  private static Autocorrelation of(double[] values, AutocorrelationSettings settings) {
    var n = values.length;
    var together = settings.ljungBoxLag().orElse(Math.max(1, Math.min(10, n / 5)));
    var farthest = Lags.farthest(settings.maxLag(), n);
    var all = coefficients(values, Math.min(n - 1, Math.max(farthest, together)));
    return new Autocorrelation(all.subList(0, farthest), LjungBox.of(all, n, together));
  }

  private static List<Double> coefficients(double[] values, int farthest) {
    var centred = Pearson.centred(values);
    var whole = Pearson.product(centred, centred);
    var coefficients = new ArrayList<Double>();
    for (int k = 1; k <= farthest; k++) {
      var sum = 0.0;
      for (int t = 0; t + k < centred.length; t++) {
        sum += centred[t] * centred[t + k];
      }
      coefficients.add(sum / whole);
    }
    return coefficients;
  }
}
