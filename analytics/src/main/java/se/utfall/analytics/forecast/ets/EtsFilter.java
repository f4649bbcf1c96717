package se.utfall.analytics.forecast.ets;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Runs a state-space model through values, again and again with other numbers. Not shared between
 * threads: the state of the last run stays in it.
 *
 * <pre>
 * q = l + φ b      μ = q + s (q · s)      p = y − s (y / s)
 * l ← q + α (p − q),   b ← φ b + β (p − q),   s ← s + γ (y − μ) (s + γ (y / q − s))
 * e = y − μ (errors added), (y − μ) / μ (errors multiplied)
 * </pre>
 */
final class EtsFilter {

  private static final double NEARLY_ZERO = 1e-10;
  private static final double LARGE = 1e150;

  private final EtsForm form;
  private final double[] values;
  private final double[] fitted;
  private final double[] season;

  /** Before a run: where to start from. After: where it ended. */
  private double level;

  private double trend;
  private double squares;

  EtsFilter(EtsForm form, double[] values, int period) {
    this.form = form;
    this.values = values;
    this.fitted = new double[values.length];
    this.season = new double[form.isSeasonal() ? period : 0];
  }

  /** Sets where the next run starts; the season as in {@link EtsState}. */
  void start(double firstLevel, double firstTrend, double[] seasonal) {
    level = firstLevel;
    trend = firstTrend;
    for (int i = 0; i < season.length; i++) {
      season[i] = seasonal[season.length - 1 - i];
    }
  }

  /** −2 · log-likelihood without constants: n log Σe² + 2 Σ log |μ| (errors multiplied). */
  double run(double alpha, double beta, double gamma, double phi) {
    switch (form.season()) {
      case NONE -> runUnseasonal(alpha, beta, phi);
      case ADDITIVE -> runAdditive(alpha, beta, gamma, phi);
      case MULTIPLICATIVE -> runMultiplicative(alpha, beta, gamma, phi);
    }
    return form.multipliesError() ? relativeErrors() : errors();
  }

  private void runUnseasonal(double alpha, double beta, double phi) {
    var l = level;
    var b = trend;
    for (int t = 0; t < values.length; t++) {
      var slope = phi * b;
      var q = l + slope;
      var error = values[t] - q;
      fitted[t] = q;
      l = q + alpha * error;
      b = slope + beta * error;
    }
    level = l;
    trend = b;
  }

  private void runAdditive(double alpha, double beta, double gamma, double phi) {
    var l = level;
    var b = trend;
    for (int t = 0, i = 0; t < values.length; t++) {
      var slope = phi * b;
      var q = l + slope;
      var mean = q + season[i];
      var error = values[t] - mean;
      fitted[t] = mean;
      l = q + alpha * error;
      b = slope + beta * error;
      season[i] += gamma * error;
      i = i + 1 == season.length ? 0 : i + 1;
    }
    level = l;
    trend = b;
  }

  private void runMultiplicative(double alpha, double beta, double gamma, double phi) {
    var l = level;
    var b = trend;
    for (int t = 0, i = 0; t < values.length; t++) {
      var slope = phi * b;
      var q = l + slope;
      var s = season[i];
      var error = values[t] / s - q;
      fitted[t] = q * s;
      l = q + alpha * error;
      b = slope + beta * error;
      season[i] = s + gamma * (values[t] / q - s);
      i = i + 1 == season.length ? 0 : i + 1;
    }
    level = l;
    trend = b;
  }

  private double errors() {
    squares = 0;
    for (int t = 0; t < values.length; t++) {
      var error = values[t] - fitted[t];
      squares += error * error;
    }
    return values.length * Math.log(squares);
  }

  /** Means are multiplied together and their logarithm taken now and then: one is dear. */
  private double relativeErrors() {
    squares = 0;
    var logs = 0.0;
    var product = 1.0;
    for (int t = 0; t < values.length; t++) {
      var mean = fitted[t];
      var divisor = Math.abs(mean) < NEARLY_ZERO ? mean + NEARLY_ZERO : mean;
      var error = (values[t] - mean) / divisor;
      squares += error * error;
      product *= Math.abs(mean);
      if (!(product < LARGE && product > 1 / LARGE)) {
        logs += Math.log(product);
        product = 1;
      }
    }
    return values.length * Math.log(squares) + 2 * (logs + Math.log(product));
  }

  /** Sum of squared errors of the last run, relative ones where errors multiply. */
  double squares() {
    return squares;
  }

  /** One-step forecasts of the last run. */
  double[] fitted() {
    return fitted.clone();
  }

  /** Where the last run ended. */
  EtsState state() {
    var seasonal =
        IntStream.range(0, season.length)
            .map(k -> Math.floorMod(values.length - 1 - k, season.length))
            .mapToObj(i -> season[i])
            .toList();
    return new EtsState(
        level, form.hasTrend() ? OptionalDouble.of(trend) : OptionalDouble.empty(), seasonal);
  }

  /** Whether the last run ended in numbers that can be gone on with. */
  boolean isFinite() {
    return Double.isFinite(level)
        && Double.isFinite(trend)
        && Double.isFinite(squares)
        && Arrays.stream(season).allMatch(Double::isFinite);
  }
}
