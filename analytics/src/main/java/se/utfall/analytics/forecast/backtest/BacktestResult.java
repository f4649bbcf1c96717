package se.utfall.analytics.forecast.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;

/**
 * How the models fared.
 *
 * @param origins values before each origin: the origin is the position, from 1, of the last value
 *     seen
 * @param scores one for each model, in the order they were given; withheld for a model that could
 *     not be fitted at some origin
 */
public record BacktestResult(List<Integer> origins, List<Finding<ModelScore>> scores) {

  public BacktestResult {
    origins = List.copyOf(origins);
    scores = List.copyOf(scores);
  }

  /** Places of the models that have a score, the smallest mean absolute error first. */
  public List<Integer> ranking() {
    return IntStream.range(0, scores.size())
        .boxed()
        .filter(i -> scores.get(i).toOptional().isPresent())
        .sorted(Comparator.comparingDouble(this::meanAbsoluteError))
        .toList();
  }

  private double meanAbsoluteError(int place) {
    return scores.get(place).toOptional().orElseThrow().overall().mae();
  }
}
