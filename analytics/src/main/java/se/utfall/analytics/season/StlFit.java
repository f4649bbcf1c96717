package se.utfall.analytics.season;

import java.util.Arrays;

/**
 * The passes of {@link Stl} over the values of one series. A value that is NaN has no weight from
 * beginning to end.
 */
final class StlFit {

  private final double[] values;
  private final int n;
  private final int period;
  private final Stl.Spans spans;
  private final double[] ones;
  private final double[] trend;
  private final double[] season;
  private double[] weights;

  private StlFit(double[] values, int period, Stl.Spans spans) {
    this.values = values;
    this.n = values.length;
    this.period = period;
    this.spans = spans;
    this.trend = new double[n];
    this.season = new double[n];
    this.ones = new double[n];
    Arrays.fill(ones, 1);
    this.weights = RobustWeights.ofPresence(values);
  }

  /** Season and trend of the values; NaN in them where they cannot be drawn. */
  static Split of(double[] values, int period, Stl stl) {
    var fit = new StlFit(values, period, stl.spans(values.length, period));
    for (int outer = 0; outer <= stl.outer(); outer++) {
      if (outer > 0) {
        fit.weights = RobustWeights.of(fit.remainders());
      }
      for (int inner = 0; inner < stl.inner(); inner++) {
        fit.pass();
      }
    }
    return fit.split(stl);
  }

  private void pass() {
    var cycles = cycleSubseries(less(trend));
    var slow = new Loess(lowPass(cycles), ones, spans.lowPass()).smooth();
    for (int i = 0; i < n; i++) {
      season[i] = cycles[period + i] - slow[i];
    }
    var smooth = new Loess(less(season), weights, spans.trend()).smooth();
    System.arraycopy(smooth, 0, trend, 0, n);
  }

  private double[] less(double[] part) {
    var rest = new double[n];
    for (int i = 0; i < n; i++) {
      rest[i] = values[i] - part[i];
    }
    return rest;
  }

  private double[] remainders() {
    var rest = less(season);
    for (int i = 0; i < n; i++) {
      rest[i] -= trend[i];
    }
    return rest;
  }

  /** Every place of the cycle smoothed on its own and carried one cycle out at either end. */
  private double[] cycleSubseries(double[] detrended) {
    var out = new double[n + 2 * period];
    for (int place = 0; place < period; place++) {
      var own = every(detrended, place);
      var loess = new Loess(own, every(weights, place), spans.seasonal());
      var smooth = loess.smooth();
      for (int k = 0; k < smooth.length; k++) {
        out[place + (k + 1) * period] = smooth[k];
      }
      out[place] = orElse(loess.before(), smooth[0]);
      out[place + (own.length + 1) * period] = orElse(loess.after(), smooth[own.length - 1]);
    }
    return out;
  }

  private double[] every(double[] numbers, int place) {
    var own = new double[(n - place - 1) / period + 1];
    for (int k = 0; k < own.length; k++) {
      own[k] = numbers[place + k * period];
    }
    return own;
  }

  private double[] lowPass(double[] cycles) {
    return MovingAverage.of(MovingAverage.of(MovingAverage.of(cycles, period), period), 3);
  }

  private static double orElse(double number, double other) {
    return Double.isNaN(number) ? other : number;
  }

  private Split split(Stl stl) {
    if (!stl.isPeriodic()) {
      return new Split(trend, season, new double[0], weights);
    }
    var figure = new double[period];
    for (int place = 0; place < period; place++) {
      figure[place] = Arrays.stream(every(season, place)).average().orElseThrow();
    }
    for (int i = 0; i < n; i++) {
      season[i] = figure[i % period];
    }
    return new Split(trend, season, figure, weights);
  }
}
