package se.utfall.analytics.season;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * How much of what varies is season, and how much is trend, from 0 (none) to 1 (all).
 *
 * <pre>
 * season = max(0, 1 − var(remainder) / var(season + remainder))
 * trend  = max(0, 1 − var(remainder) / var(trend + remainder))
 * </pre>
 *
 * <p>A multiplicative series is measured in logarithms. Periods without remainder are left out;
 * empty when neither part varies.
 *
 * <p>Source: X. Wang, K. A. Smith and R. J. Hyndman (2006), Characteristic-based clustering for
 * time series data, Data Mining and Knowledge Discovery 13; R. J. Hyndman and G. Athanasopoulos
 * (2021), Forecasting: Principles and Practice, 3rd edition, section 4.3.
 */
public record Strength(OptionalDouble season, OptionalDouble trend) {

  /** Variation below this part of the largest value is rounding. */
  private static final double NOISE = 1e-12;

  static Finding<Strength> of(Decomposition decomposition) {
    var whole = decomposition.parts().stream().filter(part -> part.remainder().isPresent());
    var measure = measure(decomposition.combination());
    var rows = whole.map(part -> Terms.of(part, measure)).toList();
    return rows.stream().allMatch(Terms::isFinite)
        ? Finding.found(of(rows))
        : Finding.withheld(Reason.UNDEFINED);
  }

  private static Strength of(List<Terms> rows) {
    var remainder = variance(rows, Terms::remainder);
    var largest = rows.stream().mapToDouble(Terms::size).max().orElse(0);
    var noise = NOISE * largest * (NOISE * largest);
    return new Strength(
        share(remainder, variance(rows, row -> row.season() + row.remainder()), noise),
        share(remainder, variance(rows, row -> row.trend() + row.remainder()), noise));
  }

  private static OptionalDouble share(double remainder, double both, double noise) {
    return both > noise
        ? OptionalDouble.of(Math.max(0, 1 - remainder / both))
        : OptionalDouble.empty();
  }

  private static double variance(List<Terms> rows, ToDoubleFunction<Terms> term) {
    return StatUtils.variance(rows.stream().mapToDouble(term).toArray());
  }

  private static DoubleUnaryOperator measure(Combination combination) {
    return combination == Combination.ADDITIVE ? DoubleUnaryOperator.identity() : Math::log;
  }

  private record Terms(double trend, double season, double remainder) {

    static Terms of(Part part, DoubleUnaryOperator measure) {
      return new Terms(
          measure.applyAsDouble(part.trend().orElseThrow()),
          measure.applyAsDouble(part.season()),
          measure.applyAsDouble(part.remainder().orElseThrow()));
    }

    boolean isFinite() {
      return Double.isFinite(trend + season + remainder);
    }

    double size() {
      return Math.abs(trend) + Math.abs(season) + Math.abs(remainder);
    }
  }
}
