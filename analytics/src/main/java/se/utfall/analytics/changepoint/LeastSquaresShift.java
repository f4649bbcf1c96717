package se.utfall.analytics.changepoint;

import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * The one shift that leaves the least squared deviation: where two means describe the series best.
 * There is always one, so it is an estimate of when and how far, never evidence that there was one.
 *
 * <pre>
 * rss(t) = squared deviations of y_1 … y_t from their mean
 *        + squared deviations of y_(t+1) … y_n from theirs;   t with the smallest
 * </pre>
 *
 * <p>Of equally good times the first counts. Minimum n: two values that differ.
 *
 * <p>Source: J. Bai (1994), Least squares estimation of a shift in linear processes, Journal of
 * Time Series Analysis 15.
 *
 * @param levels the shift
 * @param rssOneMean squared deviation from one mean, in squared units
 * @param rssTwoMeans what is left with two
 */
public record LeastSquaresShift(Levels levels, double rssOneMean, double rssTwoMeans) {

  /** Share within which two gains are the same but for rounding. */
  private static final double ROUNDING = 1e-12;

  static Finding<LeastSquaresShift> of(Values values) {
    if (values.size() < 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    return values.areEqual() ? Finding.withheld(Reason.ALL_EQUAL) : Finding.found(from(values));
  }

  /** How many values stand before the shift; 1 when nothing is gained anywhere. */
  static int bestCount(Values values) {
    var n = values.size();
    var best = 1;
    var bestGain = 0.0;
    var sum = 0.0;
    for (int t = 1; t < n; t++) {
      sum += values.centred(t - 1);
      // What the second mean saves: rss(n) − rss(t) = S_t² n / (t (n − t)).
      var gain = sum * sum / t * n / (n - t);
      if (gain > bestGain * (1 + ROUNDING)) {
        best = t;
        bestGain = gain;
      }
    }
    return best;
  }

  private static LeastSquaresShift from(Values values) {
    var n = values.size();
    var best = bestCount(values);
    return new LeastSquaresShift(
        values.levels(best),
        values.squares(0, n),
        values.squares(0, best) + values.squares(best, n));
  }
}
