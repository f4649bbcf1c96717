package se.utfall.api.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.FunnelStatus;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.words.Words;

/** A funnel in words: every area outside the limits by name, and every area that is not in it. */
record FunnelText(Words words, ComparisonFinding finding, LevelWords levels) {

  String values() {
    return Stream.concat(
            Stream.of(
                    FunnelStatus.ABOVE_998,
                    FunnelStatus.BELOW_998,
                    FunnelStatus.ABOVE_95,
                    FunnelStatus.BELOW_95)
                .map(this::outside),
            Stream.of(Absence.values()).map(this::absent))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String outside(FunnelStatus status) {
    List<FunnelPoint> points = ComparisonFinding.points(finding.result(), status);
    return said(
        "funnel." + status,
        points.stream()
            .map(
                point ->
                    words.text(
                        "comparison.named",
                        finding.figures().area(point.group()).name(),
                        levels.level(point.value())))
            .toList());
  }

  private String absent(Absence absence) {
    return said(
        "funnel.without." + absence,
        finding.figures().areas().stream()
            .filter(area -> isLeftOut(area, absence))
            .map(AreaFigure::name)
            .toList());
  }

  private boolean isLeftOut(AreaFigure area, Absence absence) {
    return area.whyNoQuotient(finding.result().settings().measure())
        .filter(absence::equals)
        .isPresent();
  }

  private String said(String key, List<String> names) {
    return names.isEmpty() ? "" : words.text(key, String.join("; ", names));
  }
}
