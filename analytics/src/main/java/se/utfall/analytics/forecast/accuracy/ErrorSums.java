package se.utfall.analytics.forecast.accuracy;

import java.util.OptionalDouble;

/** Gathers errors one by one; each may have a scale of its own. */
public final class ErrorSums {

  private int n;
  private double errors;
  private double absolute;
  private double squares;
  private double percentages;
  private double absolutePercentages;
  private double scaled;
  private boolean hasZeroActual;
  private boolean lacksScale;

  /** Adds a forecast and what came; both are finite. */
  public void add(double actual, double forecast, OptionalDouble scale) {
    var error = actual - forecast;
    n++;
    errors += error;
    absolute += Math.abs(error);
    squares += error * error;
    if (actual == 0) {
      hasZeroActual = true;
    } else {
      percentages += 100 * error / actual;
      absolutePercentages += 100 * Math.abs(error / actual);
    }
    var divisor = scale.orElse(0);
    if (divisor > 0) {
      scaled += Math.abs(error) / divisor;
    } else {
      lacksScale = true;
    }
  }

  public boolean isEmpty() {
    return n == 0;
  }

  /** The measures of what has been added; at least one. */
  public Accuracy toAccuracy() {
    return new Accuracy(
        n,
        errors / n,
        absolute / n,
        Math.sqrt(squares / n),
        mean(percentages, !hasZeroActual),
        mean(absolutePercentages, !hasZeroActual),
        mean(scaled, !lacksScale));
  }

  private OptionalDouble mean(double sum, boolean isDefined) {
    var mean = sum / n;
    return isDefined && Double.isFinite(mean) ? OptionalDouble.of(mean) : OptionalDouble.empty();
  }
}
