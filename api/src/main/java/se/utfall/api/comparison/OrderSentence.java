package se.utfall.api.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.Group;
import se.utfall.analytics.comparison.Heterogeneity;
import se.utfall.analytics.comparison.OrderTrend;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;

/** Which way groups in an order go, and whether that is more than chance. */
record OrderSentence(Words words, AreaFigures figures, ComparisonResult result, LevelWords levels) {
  private static final double LEVEL = 0.05;

  /** Empty for groups without an order. */
  Optional<String> text() {
    List<Group> ordered =
        ComparisonFinding.usable(result)
            .sorted(Comparator.comparingDouble(group -> group.score().orElse(0)))
            .toList();
    return result
        .trend()
        .toOptional()
        .map(trend -> said(trend, ordered.get(0), ordered.get(ordered.size() - 1)));
  }

  private String said(OrderTrend trend, Group first, Group last) {
    boolean uneven =
        trend.departure().toOptional().map(Heterogeneity::p).filter(p -> p < LEVEL).isPresent();
    if (trend.p() >= LEVEL) {
      return words.text(
          uneven ? "comparison.order.uneven" : "comparison.order.none", said(first), said(last));
    }
    String way = trend.z() > 0 ? "up" : "down";
    return words.text(
        "comparison.order." + way + (uneven ? ".uneven" : ""), said(first), said(last));
  }

  private String said(Group group) {
    return words.text(
        "comparison.named",
        figures.area(group.name()).name(),
        levels.level(group.estimate().toOptional().orElseThrow().value()));
  }
}
