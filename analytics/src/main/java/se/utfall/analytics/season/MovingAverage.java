package se.utfall.analytics.season;

/** Means of neighbouring values. */
final class MovingAverage {

  private MovingAverage() {}

  /** The means of every run of this length: length − 1 fewer than there are values. */
  static double[] of(double[] values, int length) {
    var means = new double[values.length - length + 1];
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(values, i, length);
    }
    return means;
  }

  /**
   * The centred means over one cycle, at every place; an even cycle takes half of both ends. NaN
   * where the cycle reaches beyond the values or over a NaN.
   */
  static double[] centred(double[] values, int cycle) {
    var reach = cycle / 2;
    var means = new double[values.length];
    for (int i = 0; i < means.length; i++) {
      var inside = i >= reach && i + reach < values.length;
      means[i] = inside ? aroundPlace(values, i, cycle) : Double.NaN;
    }
    return means;
  }

  private static double aroundPlace(double[] values, int place, int cycle) {
    var first = place - cycle / 2;
    return cycle % 2 == 1
        ? mean(values, first, cycle)
        : (mean(values, first, cycle) + mean(values, first + 1, cycle)) / 2;
  }

  private static double mean(double[] values, int first, int length) {
    var sum = 0.0;
    for (int j = first; j < first + length; j++) {
      sum += values[j];
    }
    return sum / length;
  }
}
