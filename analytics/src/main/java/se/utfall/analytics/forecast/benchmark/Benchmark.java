package se.utfall.analytics.forecast.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.ModelKind;

/**
 * Forecasts without a model, from T values y with season length m, h steps ahead:
 *
 * <pre>
 *                 forecast                  standard error                  quantile
 * naive           y_T                       sqrt(mean d²) · sqrt(h)         normal
 * seasonal naive  y of the season before    sqrt(mean D²) · sqrt(⌈h/m⌉)     normal
 * drift           y_T + h (y_T − y_1)/(T−1) sd(d) · sqrt(h (1 + h/(T−1)))   normal
 * mean            mean y                    sd(y) · sqrt(1 + 1/T)           Student t, T − 1
 *
 * d = y_t − y_(t−1), D = y_t − y_(t−m); sd(d) with T − 2, sd(y) with T − 1
 * </pre>
 *
 * <p>Minimum n: naive 1, seasonal naive m, drift 2, mean 1; a spread needs one difference (naive),
 * m + 1 values (seasonal naive), three values (drift), two (mean). Without a season, seasonal naive
 * is naive.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos (2021), Forecasting: principles and practice, 3rd
 * edition, sections 5.2 and 5.5.
 */
public enum Benchmark implements ForecastModel {
  NAIVE(ModelKind.NAIVE),
  SEASONAL_NAIVE(ModelKind.SEASONAL_NAIVE),
  MEAN(ModelKind.MEAN),
  DRIFT(ModelKind.DRIFT);

  private final ModelKind kind;

  Benchmark(ModelKind kind) {
    this.kind = kind;
  }

  @Override
  public ModelKind kind() {
    return kind;
  }

  @Override
  public Finding<BenchmarkFit> fit(History history) {
    return history.size() < minimum(history)
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(
            switch (this) {
              case NAIVE -> seasonal(history, 1);
              case SEASONAL_NAIVE -> seasonal(history, history.period());
              case MEAN -> mean(history);
              case DRIFT -> drift(history);
            });
  }

  private int minimum(History history) {
    return switch (this) {
      case NAIVE, MEAN -> 1;
      case SEASONAL_NAIVE -> history.period();
      case DRIFT -> 2;
    };
  }

  private BenchmarkFit seasonal(History history, int lag) {
    var n = history.size();
    var last = IntStream.range(n - lag, n).mapToDouble(history::at).boxed().toList();
    return new BenchmarkFit(kind, n, last, 0, Spread.aboutZero(differences(history.values(), lag)));
  }

  private BenchmarkFit drift(History history) {
    var values = history.values();
    var slope = (history.latest() - values[0]) / (values.length - 1);
    var last = List.of(history.latest());
    return new BenchmarkFit(
        kind, values.length, last, slope, Spread.aboutMean(differences(values, 1)));
  }

  private BenchmarkFit mean(History history) {
    var values = history.values();
    return new BenchmarkFit(
        kind, values.length, List.of(Spread.mean(values)), 0, Spread.aboutMean(values));
  }

  private static double[] differences(double[] values, int lag) {
    return IntStream.range(Math.min(lag, values.length), values.length)
        .mapToDouble(t -> values[t] - values[t - lag])
        .toArray();
  }
}
