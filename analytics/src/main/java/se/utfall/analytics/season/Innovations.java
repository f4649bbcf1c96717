package se.utfall.analytics.season;

import java.util.stream.IntStream;

/**
 * What is new in each value: neither on the straight line of the series nor carried over from the
 * value before. A season stays in it; a slow movement, which would pass for season, does not.
 *
 * <pre>
 * y_t = a + b t + phi y_(t−1) + e_t,  phi by least squares, held between 0 and 1
 * </pre>
 *
 * <p>Periods without a value, or without one before them, have none.
 */
final class Innovations {

  /** Differences below this part of the largest value are rounding, and ties. */
  private static final double NOISE = 1e-10;

  private final double[] values;
  private final int[] periods;

  private Innovations(double[] values) {
    this.values = values;
    this.periods =
        IntStream.range(1, values.length)
            .filter(t -> !Double.isNaN(values[t]) && !Double.isNaN(values[t - 1]))
            .toArray();
  }

  /** e of the values of a grid, NaN where there is none. */
  static Innovations of(double[] values) {
    return new Innovations(values);
  }

  /** Which periods have one. */
  int[] periods() {
    return periods.clone();
  }

  /** e at those periods, with rounding taken out. */
  double[] sizes() {
    var now = IntStream.of(periods).mapToDouble(t -> values[t]).toArray();
    var before = IntStream.of(periods).mapToDouble(t -> values[t - 1]).toArray();
    var phi = carriedOver(offLine(now), offLine(before));
    var rest = IntStream.range(0, now.length).mapToDouble(k -> now[k] - phi * before[k]).toArray();
    return rounded(offLine(rest));
  }

  private double carriedOver(double[] now, double[] before) {
    var both = 0.0;
    var own = 0.0;
    for (int k = 0; k < now.length; k++) {
      both += now[k] * before[k];
      own += before[k] * before[k];
    }
    return own > 0 ? Math.max(0, Math.min(1, both / own)) : 0;
  }

  /** Numbers at the periods less their least-squares line. */
  private double[] offLine(double[] numbers) {
    var n = numbers.length;
    var middle = IntStream.of(periods).average().orElse(0);
    var mean = IntStream.range(0, n).mapToDouble(k -> numbers[k] / n).sum();
    var both = 0.0;
    var own = 0.0;
    for (int k = 0; k < n; k++) {
      both += (periods[k] - middle) * (numbers[k] - mean);
      own += (periods[k] - middle) * (periods[k] - middle);
    }
    var slope = own > 0 ? both / own : 0;
    return IntStream.range(0, n)
        .mapToDouble(k -> numbers[k] - mean - slope * (periods[k] - middle))
        .toArray();
  }

  private double[] rounded(double[] numbers) {
    var largest = IntStream.of(periods).mapToDouble(t -> Math.abs(values[t])).max().orElse(0);
    var grain = NOISE * largest;
    return IntStream.range(0, numbers.length)
        .mapToDouble(k -> grain > 0 ? Math.rint(numbers[k] / grain) + 0.0 : numbers[k])
        .toArray();
  }
}
