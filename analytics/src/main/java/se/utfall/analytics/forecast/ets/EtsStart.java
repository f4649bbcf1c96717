package se.utfall.analytics.forecast.ets;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.SeasonalFigure;

/**
 * Where the search for starting states starts: the season from moving averages (under three cycles:
 * what a straight line beside one wave leaves), the level and trend from the first values without
 * their season.
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder (2008), Forecasting with
 * exponential smoothing, section 2.6.1.
 */
final class EtsStart {

  private static final int FIRST_VALUES = 10;
  private static final double SMALLEST_FACTOR = 0.01;

  private final EtsForm form;
  private final History history;
  private final double[] season;

  EtsStart(EtsForm form, History history) {
    this.form = form;
    this.history = history;
    this.season = form.isSeasonal() ? season() : new double[0];
  }

  /** Level, trend (if any) and the season but for its first state, latest first. */
  double[] states() {
    var period = season.length == 0 ? 1 : history.period();
    var states = new double[1 + (form.hasTrend() ? 1 : 0) + period - 1];
    levelAndTrend(states, Math.min(Math.max(FIRST_VALUES, 2 * period), history.size()));
    for (int k = 1; k < period; k++) {
      var factor = season[period - k];
      states[states.length - period + k] =
          form.multipliesSeason() ? Math.max(factor, SMALLEST_FACTOR) : factor;
    }
    return states;
  }

  private void levelAndTrend(double[] states, int count) {
    var line = new SimpleRegression();
    var sum = 0.0;
    for (int t = 0; t < count; t++) {
      line.addData(t + 1.0, withoutSeason(t));
      sum += withoutSeason(t);
    }
    states[0] = form.hasTrend() ? line.getIntercept() : sum / count;
    if (form.hasTrend()) {
      states[1] = line.getSlope();
    }
  }

  private double withoutSeason(int t) {
    var value = history.at(t);
    return switch (form.season()) {
      case NONE -> value;
      case ADDITIVE -> value - season[t % season.length];
      case MULTIPLICATIVE -> value / Math.max(season[t % season.length], SMALLEST_FACTOR);
    };
  }

  private double[] season() {
    return history.size() < 3 * history.period()
        ? besideOneWave()
        : SeasonalFigure.of(history.values(), history.period(), form.multipliesSeason()).figure();
  }

  /** The values beside the straight line that stands when one wave a cycle is allowed for. */
  private double[] besideOneWave() {
    var n = history.size();
    var period = history.period();
    var terms = new double[n][];
    for (int t = 0; t < n; t++) {
      var angle = 2 * Math.PI * (t + 1) / period;
      terms[t] =
          period == 2
              ? new double[] {t + 1, Math.cos(angle)}
              : new double[] {t + 1, Math.cos(angle), Math.sin(angle)};
    }
    var regression = new OLSMultipleLinearRegression();
    regression.newSampleData(history.values(), terms);
    var line = regression.estimateRegressionParameters();
    var beside = new double[n];
    for (int t = 0; t < n; t++) {
      var trend = line[0] + line[1] * (t + 1);
      beside[t] = form.multipliesSeason() ? history.at(t) / trend : history.at(t) - trend;
    }
    return beside;
  }
}
