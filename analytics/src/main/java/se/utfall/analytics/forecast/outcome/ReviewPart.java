package se.utfall.analytics.forecast.outcome;

import java.util.List;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.forecast.accuracy.Accuracy;

/**
 * How some forecasts turned out together.
 *
 * @param accuracy bias ({@code me}, positive = too low), mean absolute error and the rest; withheld
 *     when none of them can be judged yet
 * @param againstNaive beside the naive forecast; withheld when no pair of both is known
 * @param coverage how often the intervals held, by rising level; levels without an interval are
 *     left out
 */
public record ReviewPart(
    Finding<Accuracy> accuracy, Finding<AgainstNaive> againstNaive, List<Coverage> coverage) {

  public ReviewPart {
    coverage = List.copyOf(coverage);
  }

  /** Forecasts that could be judged. */
  public int n() {
    return accuracy.toOptional().map(Accuracy::n).orElse(0);
  }
}
