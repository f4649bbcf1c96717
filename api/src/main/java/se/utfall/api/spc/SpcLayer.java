package se.utfall.api.spc;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.spc.Group;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.Point;
import se.utfall.analytics.spc.Rebase;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.api.analysis.Study;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.charts.Drawn;
import se.utfall.api.charts.SeriesLayer;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.spec.PointClass;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.ObservationRow;

/** The control chart of a series: its points judged, its mean and its limits. */
@Singleton
final class SpcLayer implements SeriesLayer {

  @Override
  public ChartKind kind() {
    return ChartKind.SPC;
  }

  @Override
  public Optional<Layered> of(Study study, List<RebaseRow> rebases, Words words) {
    SpcFinding finding =
        new SpcReader(words, SpcSettings.DEFAULT).read(study, rebases, Optional.empty());
    return Optional.of(
        new Layered(
            new Drawn(
                study.series(),
                finding.compared(),
                judged(study, finding, words),
                finding.sentence()),
            new ControlLimits(groups(study, finding, words), key(words)),
            SpcTable.of(study, finding),
            finding.result().groups().stream()
                .anyMatch(group -> group.limits().toOptional().isPresent())));
  }

  private static List<ChartPoint> judged(Study study, SpcFinding finding, Words words) {
    Map<LocalDate, PointClass> classes = new HashMap<>();
    for (Point point : finding.result().points()) {
      classes.put(finding.compared().get(point.row()).periodFrom(), ofPoint(point));
    }
    return new ChartPoints(words, study.indicator())
        .of(finding.compared()).stream()
            .map(point -> point.as(classes.getOrDefault(point.start(), PointClass.COMMON)))
            .toList();
  }

  private static PointClass ofPoint(Point point) {
    return switch (point.variation()) {
      case IMPROVEMENT_UP, IMPROVEMENT_DOWN -> PointClass.IMPROVEMENT;
      case CONCERN_UP, CONCERN_DOWN -> PointClass.CONCERN;
      case NEUTRAL_UP, NEUTRAL_DOWN -> PointClass.NEUTRAL;
      case COMMON_CAUSE, TOO_FEW -> PointClass.COMMON;
    };
  }

  private static List<ControlGroup> groups(Study study, SpcFinding finding, Words words) {
    FigureWords figures = new FigureWords(words, study.indicator());
    List<ControlGroup> drawn = new ArrayList<>();
    List<Group> groups = finding.result().groups();
    for (int i = 0; i < groups.size(); i++) {
      boolean isLast = i == groups.size() - 1;
      LocalDate end =
          isLast
              ? row(finding, groups.get(i).lastRow()).periodBefore()
              : row(finding, groups.get(i + 1).firstRow()).periodFrom();
      drawn.add(group(finding, groups.get(i), end, figures, words));
    }
    return drawn;
  }

  private static ControlGroup group(
      SpcFinding finding, Group group, LocalDate end, FigureWords figures, Words words) {
    Optional<Limits> limits = group.limits().toOptional();
    return new ControlGroup(
        row(finding, group.firstRow()).periodFrom(),
        end,
        level("spc.mean", group.mean(), figures, words),
        limits.map(
            found ->
                new LimitBand(
                    SpcFinding.isOpenBelow(finding.result(), found)
                        ? new Level(BigDecimal.ZERO, "")
                        : level("spc.lower", found.lower(), figures, words),
                    level("spc.upper", found.upper(), figures, words))),
        group.trial(),
        group.rebase().map(Rebase::reason).orElse(""));
  }

  private static Level level(String key, double value, FigureWords figures, Words words) {
    return new Level(BigDecimal.valueOf(value), words.text(key, figures.computed(value)));
  }

  private static ClassWords key(Words words) {
    return new ClassWords(
        words.text("spc.key.common"),
        words.text("spc.key.improvement"),
        words.text("spc.key.concern"),
        words.text("spc.key.neutral"));
  }

  private static ObservationRow row(SpcFinding finding, int row) {
    return finding.compared().get(row);
  }
}
