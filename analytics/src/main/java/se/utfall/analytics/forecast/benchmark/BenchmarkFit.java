package se.utfall.analytics.forecast.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ModelKind;

/**
 * A benchmark fitted to a history.
 *
 * @param n values in the history
 * @param repeated what the forecasts repeat: one value, or those of the last cycle
 * @param slope what is added per step
 * @param spread standard deviation of what the forecasts miss at one step (one cycle)
 */
public record BenchmarkFit(
    ModelKind kind, int n, List<Double> repeated, double slope, OptionalDouble spread)
    implements FittedModel {

  /** So fine that the quantile is right to the last digits. */
  private static final double QUANTILE_ACCURACY = 1e-13;

  public BenchmarkFit {
    repeated = List.copyOf(repeated);
  }

  @Override
  public String name() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public double[] means(int horizon) {
    return IntStream.rangeClosed(1, horizon)
        .mapToDouble(h -> repeated.get((h - 1) % repeated.size()) + h * slope)
        .toArray();
  }

  @Override
  public Optional<double[]> standardErrors(int horizon) {
    return spread.isEmpty()
        ? Optional.empty()
        : Optional.of(
            IntStream.rangeClosed(1, horizon)
                .mapToDouble(h -> spread.getAsDouble() * Math.sqrt(growth(h)))
                .toArray());
  }

  /** How many times the variance of one step. */
  private double growth(int h) {
    return switch (kind) {
      case MEAN -> 1 + 1.0 / n;
      case DRIFT -> h * (1 + h / (n - 1.0));
      default -> (h - 1) / repeated.size() + 1;
    };
  }

  @Override
  public double quantile(double level) {
    return kind == ModelKind.MEAN && n > 1
        ? new TDistribution(null, n - 1.0, QUANTILE_ACCURACY)
            .inverseCumulativeProbability((1 + level) / 2)
        : FittedModel.super.quantile(level);
  }
}
