package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * Autocorrelation of the average ranks of what is left of a series when its line is taken away, at
 * lags 1 to n − 1:
 *
 * <p>{@code r_k = sum over i of (R_i − m)(R_{i+k} − m) / sum over all i of (R_i − m)²}, R the
 * average rank, m = (n + 1)/2.
 *
 * <p>Source: G. E. P. Box and G. M. Jenkins (1976), Time Series Analysis, section 2.1.5 (divisor of
 * the whole series), by fast Fourier transform (Wiener–Khinchin) for long series.
 */
final class RankAutocorrelation {

  /** Up to this many values every lag is summed; beyond it the transform is quicker. */
  private static final int SUMMED = 300;

  private final double[] products;

  private RankAutocorrelation(double[] products) {
    this.products = products;
  }

  /** Empty when the residuals do not differ. */
  static Optional<RankAutocorrelation> ofResiduals(double[] times, double[] values, double slope) {
    var ranks = centredRanks(rounded(times, values, slope));
    var products = ranks.length <= SUMMED ? summed(ranks) : transformed(ranks);
    return products[0] > 0 ? Optional.of(new RankAutocorrelation(products)) : Optional.empty();
  }

  /** r_k. */
  double at(int lag) {
    return products[lag] / products[0];
  }

  /** The lags whose autocorrelation is farther from 0 than this. */
  List<Integer> lagsBeyond(double bound) {
    return IntStream.range(1, products.length)
        .filter(k -> Math.abs(at(k)) > bound)
        .boxed()
        .toList();
  }

  /** Residuals to 12 significant digits; what is nothing beside the values themselves is 0. */
  private static double[] rounded(double[] times, double[] values, double slope) {
    var residuals = TheilSen.residuals(times, values, slope);
    for (int i = 0; i < residuals.length; i++) {
      var size = Math.abs(residuals[i]);
      var noise = 1e-13 * (Math.abs(values[i]) + Math.abs(slope * times[i]));
      residuals[i] = size <= noise ? 0 : twelveDigits(residuals[i]);
    }
    return residuals;
  }

  private static double twelveDigits(double number) {
    var places = 11 - (int) Math.floor(Math.log10(Math.abs(number)));
    var scale = Math.pow(10, Math.abs(places));
    var result =
        places >= 0 ? Math.rint(number * scale) / scale : Math.rint(number / scale) * scale;
    return Double.isFinite(result) ? result : number;
  }

  /** Average rank of each number less the mean rank. */
  private static double[] centredRanks(double[] numbers) {
    var n = numbers.length;
    var order = IndexOrder.of(numbers);
    var ranks = new double[n];
    for (int from = 0, to = 1; to <= n; to++) {
      if (to == n || numbers[order[to]] != numbers[order[from]]) {
        for (int k = from; k < to; k++) {
          ranks[order[k]] = (from + to - n) / 2.0;
        }
        from = to;
      }
    }
    return ranks;
  }

  private static double[] summed(double[] ranks) {
    var n = ranks.length;
    var products = new double[n];
    for (int k = 0; k < n; k++) {
      var sum = 0.0;
      for (int i = 0; i + k < n; i++) {
        sum += ranks[i] * ranks[i + k];
      }
      products[k] = sum;
    }
    return products;
  }

  private static double[] transformed(double[] ranks) {
    var n = ranks.length;
    var length = Integer.highestOneBit(2 * n - 1) * 2;
    var parts = new double[][] {Arrays.copyOf(ranks, length), new double[length]};
    transform(parts, TransformType.FORWARD);
    for (int i = 0; i < length; i++) {
      parts[0][i] = parts[0][i] * parts[0][i] + parts[1][i] * parts[1][i];
    }
    parts[1] = new double[length];
    transform(parts, TransformType.INVERSE);
    return Arrays.copyOf(parts[0], n);
  }

  private static void transform(double[][] realAndImaginary, TransformType direction) {
    FastFourierTransformer.transformInPlace(realAndImaginary, DftNormalization.STANDARD, direction);
  }
}
