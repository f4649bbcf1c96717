package se.utfall.analytics.forecast.smoothing;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.Weights;

/**
 * Runs one form of smoothing through a history, again and again with other weights. Not shared
 * between threads: the state of the last run stays in it.
 */
final class Recursion {

  private final SmoothingForm form;
  private final double[] values;
  private final SmoothingStart start;
  private final double[] startSeason;
  private final double[] season;
  private final double[] fitted;
  private double level;
  private double trend;

  Recursion(SmoothingForm form, History history) {
    this.form = form;
    this.values = history.values();
    this.start = SmoothingStart.of(form, history);
    this.startSeason = start.seasonal().stream().mapToDouble(Double::doubleValue).toArray();
    this.season = new double[startSeason.length];
    this.fitted = new double[values.length - start.position()];
  }

  /** The sum of squared one-step errors with these weights. */
  double run(Weights weights) {
    var beta = weights.beta().orElse(0);
    return form.isSeasonal()
        ? run(weights.alpha(), beta, weights.gamma().orElse(0))
        : runUnseasonal(weights.alpha(), beta, weights.phi().orElse(1));
  }

  SmoothingStart start() {
    return start;
  }

  double level() {
    return level;
  }

  double trend() {
    return trend;
  }

  /** One-step forecasts of the last run, from the first value that was forecast. */
  double[] fitted() {
    return fitted.clone();
  }

  /** The variance of the one-step errors of the last run about their mean; none under two. */
  OptionalDouble residualVariance() {
    var errors = new SummaryStatistics();
    for (int i = 0; i < fitted.length; i++) {
      errors.addValue(values[i + start.position()] - fitted[i]);
    }
    return fitted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(errors.getVariance());
  }

  /** Whether the last run ended in numbers that can be gone on with. */
  boolean isFinite() {
    return Double.isFinite(level)
        && Double.isFinite(trend)
        && Arrays.stream(season)
            .allMatch(s -> Double.isFinite(s) && !(s == 0 && form.isMultiplicative()));
  }

  /** The season as the last run left it, that of the next step first. */
  double[] seasonalNext() {
    var next = new double[season.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = season[(values.length + i) % season.length];
    }
    return next;
  }

  /** Weights in the order alpha, beta, phi; phi reaches what is left of the trend. */
  double runUnseasonal(double alpha, double beta, double phi) {
    var l = start.level();
    var b = start.trend();
    var first = start.position();
    var sum = 0.0;
    for (int t = first; t < values.length; t++) {
      var slope = phi * b;
      var forecast = l + slope;
      var error = values[t] - forecast;
      fitted[t - first] = forecast;
      sum += error * error;
      var next = alpha * values[t] + (1 - alpha) * forecast;
      b = beta * (next - l) + (1 - beta) * slope;
      l = next;
    }
    level = l;
    trend = b;
    return sum;
  }

  /** Weights in the order alpha, beta, gamma. */
  double run(double alpha, double beta, double gamma) {
    System.arraycopy(startSeason, 0, season, 0, season.length);
    level = start.level();
    trend = start.trend();
    return form.isMultiplicative()
        ? runMultiplicative(alpha, beta, gamma)
        : runAdditive(alpha, beta, gamma);
  }

  private double runAdditive(double alpha, double beta, double gamma) {
    var l = level;
    var b = trend;
    var sum = 0.0;
    for (int t = season.length, i = 0; t < values.length; t++) {
      var expected = l + b;
      var forecast = expected + season[i];
      var error = values[t] - forecast;
      fitted[t - season.length] = forecast;
      sum += error * error;
      var next = alpha * (values[t] - season[i]) + (1 - alpha) * expected;
      b = beta * (next - l) + (1 - beta) * b;
      season[i] = gamma * (values[t] - next) + (1 - gamma) * season[i];
      l = next;
      i = i + 1 == season.length ? 0 : i + 1;
    }
    level = l;
    trend = b;
    return sum;
  }

  private double runMultiplicative(double alpha, double beta, double gamma) {
    var l = level;
    var b = trend;
    var sum = 0.0;
    for (int t = season.length, i = 0; t < values.length; t++) {
      var expected = l + b;
      var forecast = expected * season[i];
      var error = values[t] - forecast;
      fitted[t - season.length] = forecast;
      sum += error * error;
      var next = alpha * (values[t] / season[i]) + (1 - alpha) * expected;
      b = beta * (next - l) + (1 - beta) * b;
      season[i] = gamma * (values[t] / next) + (1 - gamma) * season[i];
      l = next;
      i = i + 1 == season.length ? 0 : i + 1;
    }
    level = l;
    trend = b;
    return sum;
  }
}
