package se.utfall.analytics.trend;

import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * The Theil–Sen line: its slope is the median of the slopes of all pairs of values, so that almost
 * three values in ten may be stray without moving it far.
 *
 * <pre>
 * slope     = median of (y_j − y_i) / (t_j − t_i), i &lt; j     (mean of the middle two)
 * intercept = median of y_i − slope · t_i
 * C         = z · sqrt(var S)
 * interval  = the slopes of rank (N − C)/2 and (N + C)/2 + 1 of N, from the smallest,
 *             straight between neighbours where the rank is not whole
 * </pre>
 *
 * <p>Irregular spacing is part of the formula. No finite interval when a rank falls outside 1 to N
 * (at 95 percent: up to five values). Missing values are dropped.
 *
 * <p>Source: P. K. Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA
 * 63; R. O. Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, section
 * 16.5.
 *
 * @param n values
 * @param pairs N, pairs of values
 * @param slope units of the series per unit of time (per year)
 * @param intercept the line at time 0, in units of the series
 * @param spread C, in ranks
 * @param lowerRank rank of the lower limit among the slopes, from 1
 * @param upperRank rank of the upper limit
 * @param interval limits of the slope
 */
public record TheilSen(
    int n,
    long pairs,
    double slope,
    double intercept,
    double spread,
    double lowerRank,
    double upperRank,
    Finding<Interval> interval) {

  /**
   * The line through values at strictly rising times; two or more.
   *
   * @param test the Mann–Kendall test of the same values
   * @param settings the level, as the chance that the interval misses the slope
   */
  static TheilSen of(double[] times, double[] values, MannKendall test, TrendSettings settings) {
    var pairs = (long) values.length * (values.length - 1) / 2;
    var spread = settings.critical() * Math.sqrt(test.variance());
    var lowerRank = (pairs - spread) / 2;
    var upperRank = (pairs + spread) / 2 + 1;
    var finite = lowerRank >= 1 && upperRank <= pairs;
    var middle = (pairs + 1) / 2.0;
    var ranks = finite ? new double[] {lowerRank, middle, upperRank} : new double[] {middle};
    var found = PairSlopes.atRanks(times, values, test, ranks);
    var slope = found[found.length / 2];
    Finding<Interval> interval =
        finite
            ? Finding.found(new Interval(found[0], found[2], 1 - settings.level()))
            : Finding.withheld(Reason.TOO_FEW_VALUES);
    return new TheilSen(
        values.length,
        pairs,
        slope,
        Ranks.median(residuals(times, values, slope)),
        spread,
        lowerRank,
        upperRank,
        interval);
  }

  /** The line at a time, in units of the series. */
  public double at(double time) {
    return intercept + slope * time;
  }

  /** y − slope · t of every value. */
  static double[] residuals(double[] times, double[] values, double slope) {
    var residuals = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      residuals[i] = values[i] - slope * times[i];
    }
    return residuals;
  }
}
