package se.utfall.analytics.changepoint;

/**
 * Whether values resemble their neighbours more than chance has it, one shift of level allowed for.
 *
 * <pre>
 * r = sum of e_i e_(i−1) / sum of e_i²,   e = value less the mean of its side of the shift
 * </pre>
 *
 * <p>Source: G. E. P. Box and G. M. Jenkins (1970), Time Series Analysis, section 2.1: for
 * independent values r lies within 1.96 / sqrt(n) in 95 cases of 100.
 */
final class Neighbours {

  private Neighbours() {}

  /** Whether r is above that bound, with the shift where least squares puts it. */
  static boolean areAlike(Values values) {
    var n = values.size();
    if (n < 3) {
      return false;
    }
    var shift = LeastSquaresShift.bestCount(values);
    var before = values.mean(0, shift);
    var after = values.mean(shift, n);
    var products = 0.0;
    var squares = 0.0;
    var last = 0.0;
    for (int i = 0; i < n; i++) {
      var e = values.at(i) - (i < shift ? before : after);
      products += e * last;
      squares += e * e;
      last = e;
    }
    return products > squares * 1.96 / Math.sqrt(n);
  }
}
