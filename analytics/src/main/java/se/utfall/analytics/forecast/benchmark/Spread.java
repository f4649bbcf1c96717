package se.utfall.analytics.forecast.benchmark;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How widely numbers lie, in two senses. */
final class Spread {

  private Spread() {}

  static double mean(double[] numbers) {
    var first = Arrays.stream(numbers).sum() / numbers.length;
    // A second pass takes away what rounding left of the first.
    return first + Arrays.stream(numbers).map(x -> x - first).sum() / numbers.length;
  }

  /** sqrt(mean x²); none without numbers. */
  static OptionalDouble aboutZero(double[] numbers) {
    return numbers.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.sqrt(Arrays.stream(numbers).map(x -> x * x).sum() / numbers.length));
  }

  /** The sample standard deviation, n − 1; none under two numbers. */
  static OptionalDouble aboutMean(double[] numbers) {
    if (numbers.length < 2) {
      return OptionalDouble.empty();
    }
    var mean = mean(numbers);
    var squares = Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum();
    return OptionalDouble.of(Math.sqrt(squares / (numbers.length - 1)));
  }
}
