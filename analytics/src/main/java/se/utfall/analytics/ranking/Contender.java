package se.utfall.analytics.ranking;

import java.util.OptionalDouble;
import se.utfall.analytics.comparison.Estimate;

/** An area with its figure (NaN: none) and limits (infinite: none). */
record Contender(String area, double value, double lower, double upper) {

  static Contender of(String area, Estimate estimate) {
    var interval = estimate.interval();
    return new Contender(area, estimate.value(), interval.lower(), interval.upper());
  }

  static Contender of(String area, double value, double lower, double upper) {
    var exact = Double.isNaN(lower) && Double.isNaN(upper);
    return new Contender(
        area,
        value,
        exact ? value : orElse(lower, Double.NEGATIVE_INFINITY),
        exact ? value : orElse(upper, Double.POSITIVE_INFINITY));
  }

  boolean hasValue() {
    return !Double.isNaN(value);
  }

  boolean isKnown() {
    return !Double.isNaN(lower);
  }

  boolean isExact() {
    return lower == upper;
  }

  /** Turned about, so that the lowest becomes the highest. */
  Contender mirrored() {
    return new Contender(area, -value, -upper, -lower);
  }

  boolean overlaps(Contender other) {
    return lower <= other.upper && other.lower <= upper;
  }

  static OptionalDouble finite(double number) {
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private static double orElse(double number, double other) {
    return Double.isNaN(number) ? other : number;
  }
}
