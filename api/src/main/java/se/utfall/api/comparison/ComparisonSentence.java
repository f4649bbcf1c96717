package se.utfall.api.comparison;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.Estimate;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.FunnelStatus;
import se.utfall.analytics.finding.Warning;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaWords;
import se.utfall.api.words.Words;

/**
 * What a comparison says, as one plain sentence: which areas differ from the level of all, or of
 * two which is higher, or which way groups in an order go; whether that is more than chance; and
 * who is not counted.
 */
final class ComparisonSentence {
  private final Words words;
  private final AreaFigures figures;
  private final AreaWords areas;
  private final ComparisonResult result;
  private final LevelWords levels;

  ComparisonSentence(Words words, AreaFigures figures, ComparisonResult result) {
    this.words = words;
    this.figures = figures;
    this.areas = new AreaWords(words, figures);
    this.result = result;
    this.levels = levels(words, result);
  }

  /** How the figures of a result are said. */
  static LevelWords levels(Words words, ComparisonResult result) {
    double level =
        result
            .settings()
            .target()
            .orElse(result.overall().map(Estimate::value).toOptional().orElse(0.0));
    return new LevelWords(words, result.settings(), level);
  }

  String text() {
    String said =
        areas.at(areas.leavingOut(said(), area -> area.whyNoQuotient(result.settings().measure())));
    return result.warnings().contains(Warning.TAKES_NAMED_VALUES)
        ? words.text("comparison.approximate", said)
        : said;
  }

  private String said() {
    int n = ComparisonFinding.compared(result);
    boolean hasTarget = result.settings().target().isPresent();
    if (n == 0 || n == 1 && !hasTarget) {
      return words.text("comparison.few", areas.plural(), n == 0 ? words.text("area.no") : one());
    }
    PairSentence pair = new PairSentence(words, figures, result, levels);
    if (!hasTarget && n == 2) {
      return pair.text();
    }
    Optional<String> order =
        hasTarget ? Optional.empty() : new OrderSentence(words, figures, result, levels).text();
    return order.orElseGet(
        () ->
            result.funnel().toOptional().map(funnel -> funnel(funnel, n)).orElseGet(() -> same(n)));
  }

  private String one() {
    return words.count(1);
  }

  private String same(int n) {
    double all = result.overall().map(Estimate::value).toOptional().orElse(0.0);
    return words.text("comparison.same", areas.count(n), levels.level(all));
  }

  private String funnel(Funnel funnel, int n) {
    List<FunnelPoint> above = ComparisonFinding.points(result, FunnelStatus.ABOVE_998);
    List<FunnelPoint> below = ComparisonFinding.points(result, FunnelStatus.BELOW_998);
    List<FunnelPoint> edge =
        ComparisonFinding.points(result, FunnelStatus.ABOVE_95, FunnelStatus.BELOW_95);
    String level =
        words.text(
            funnel.pooled() ? "comparison.pooled" : "comparison.target",
            levels.level(funnel.target()));
    int rest = n - above.size() - below.size();
    String said;
    if (above.isEmpty() && below.isEmpty()) {
      said = words.text("comparison.none", areas.count(n), level);
      return edge.isEmpty() ? said : words.text("comparison.edge", said, names(edge));
    }
    if (below.isEmpty()) {
      said = words.text("comparison.above", names(above), level);
    } else if (above.isEmpty()) {
      said = words.text("comparison.below", names(below), level);
    } else {
      said = words.text("comparison.both", names(above), names(below), level);
    }
    if (rest > 0) {
      said =
          words.text(
              rest == 1 ? "comparison.rest.one" : "comparison.rest", said, words.count(rest));
    }
    return funnel.overdispersed() ? words.text("comparison.overdispersed", said) : said;
  }

  private String names(List<FunnelPoint> points) {
    return areas.names(
        points.stream()
            .map(
                point ->
                    words.text(
                        "comparison.named",
                        figures.area(point.group()).name(),
                        levels.level(point.value())))
            .toList());
  }
}
