package se.utfall.analytics.forecast.smoothing;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.SeasonalFigure;

/**
 * Where a smoothing starts.
 *
 * <pre>
 * simple        l_1 = y_1                       first error at t = 2
 * Holt, damped  l_2 = y_2, b_2 = y_2 − y_1      first error at t = 3
 * Holt–Winters  season of the first two cycles, l and b intercept and slope of the straight line
 *               through their moving average    first error at t = m + 1
 * </pre>
 *
 * @param level l
 * @param trend b; 0 for a form without
 * @param seasonal s_1 … s_m; empty for a form without
 * @param position of the first value that is forecast, from 0
 */
public record SmoothingStart(double level, double trend, List<Double> seasonal, int position) {

  public SmoothingStart {
    seasonal = List.copyOf(seasonal);
  }

  static SmoothingStart of(SmoothingForm form, History history) {
    if (form.isSeasonal()) {
      return seasonal(form, history);
    }
    return form.hasTrend()
        ? new SmoothingStart(history.at(1), history.at(1) - history.at(0), List.of(), 2)
        : new SmoothingStart(history.at(0), 0, List.of(), 1);
  }

  private static SmoothingStart seasonal(SmoothingForm form, History history) {
    var period = history.period();
    var cycles = history.between(0, 2 * period).values();
    var figure = SeasonalFigure.of(cycles, period, form.isMultiplicative());
    var line = new SimpleRegression();
    var trend = figure.trend();
    for (int t = 0; t < trend.length; t++) {
      line.addData(t + 1.0, trend[t]);
    }
    return new SmoothingStart(
        line.getIntercept(),
        line.getSlope(),
        Arrays.stream(figure.figure()).boxed().toList(),
        period);
  }
}
