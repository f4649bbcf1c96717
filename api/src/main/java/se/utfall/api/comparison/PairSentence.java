package se.utfall.api.comparison;

import java.util.List;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.Estimate;
import se.utfall.analytics.comparison.Group;
import se.utfall.analytics.comparison.Pair;
import se.utfall.analytics.comparison.TwoProportions;
import se.utfall.analytics.comparison.TwoRates;
import se.utfall.analytics.finding.Interval;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;

/**
 * Two groups against each other: how large the difference is, and whether it is more than chance.
 */
record PairSentence(Words words, AreaFigures figures, ComparisonResult result, LevelWords levels) {
  private static final double LEVEL = 0.05;

  String text() {
    List<Group> two = ComparisonFinding.usable(result).toList();
    Estimate first = two.get(0).estimate().toOptional().orElseThrow();
    Estimate second = two.get(1).estimate().toOptional().orElseThrow();
    String one = said(two.get(0), first);
    String other = said(two.get(1), second);
    String difference = levels.difference(first.value() - second.value());
    Pair pair = result.pair().toOptional().orElseThrow();
    if (pair instanceof TwoProportions proportions) {
      return proportions(proportions, one, other, difference);
    }
    boolean clear =
        pair instanceof TwoRates rates
            && rates.p().toOptional().filter(p -> p < LEVEL).isPresent()
            && rates.exact().toOptional().filter(PairSentence::holdsOne).isEmpty();
    return words.text(clear ? "comparison.pair.clear" : "comparison.pair", one, other, difference);
  }

  /** More than chance only when the test and the interval agree on it. */
  private String proportions(TwoProportions pair, String one, String other, String difference) {
    Interval interval = pair.newcombe();
    boolean holdsZero = interval.lower() <= 0 && interval.upper() >= 0;
    if (pair.p() >= LEVEL || holdsZero) {
      return words.text("comparison.pair", one, other, difference);
    }
    double near = Math.min(Math.abs(interval.lower()), Math.abs(interval.upper()));
    double far = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
    return words.text(
        "comparison.pair.between", one, other, difference, levels.number(near), levels.number(far));
  }

  private static boolean holdsOne(TwoRates.Limits ratio) {
    return ratio.lower() <= 1 && ratio.upper().orElse(Double.POSITIVE_INFINITY) >= 1;
  }

  private String said(Group group, Estimate estimate) {
    return words.text(
        "comparison.has", figures.area(group.name()).name(), levels.level(estimate.value()));
  }
}
