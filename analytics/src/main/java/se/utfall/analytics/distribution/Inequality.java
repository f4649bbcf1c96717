package se.utfall.analytics.distribution;

import java.util.function.DoubleSupplier;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** Whether values can be looked at as shares of a sum. */
final class Inequality {

  private Inequality() {}

  /** The measure of values in rising order, unless one is negative or all are nothing. */
  static Finding<Double> of(double[] sorted, DoubleSupplier measure) {
    if (sorted[0] < 0) {
      return Finding.withheld(Reason.NEGATIVE_VALUES);
    }
    var measured = sorted[sorted.length - 1] > 0 ? measure.getAsDouble() : Double.NaN;
    return Double.isFinite(measured) ? Finding.found(measured) : Finding.withheld(Reason.UNDEFINED);
  }
}
