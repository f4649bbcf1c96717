package se.utfall.api.comparison;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelLimits;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.FunnelStatus;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.charts.AreaLayer;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.FunnelCurve;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.PointClass;
import se.utfall.db.figures.IndicatorRow;

/** The funnel of areas: by the size of what they are divided by, within the limits of chance. */
@Singleton
final class FunnelLayer implements AreaLayer {

  @Override
  public ChartKind kind() {
    return ChartKind.FUNNEL;
  }

  @Override
  public Optional<Layered> of(AreaFigures figures, Around around, Words words) {
    ComparisonSettings settings =
        around
            .per()
            .map(base -> ComparisonSettings.rates(base.doubleValue()))
            .orElseGet(ComparisonSettings::proportions);
    ComparisonFinding finding = new ComparisonReader(words, settings).read(figures);
    LevelWords levels = ComparisonSentence.levels(words, finding.result());
    return finding
        .result()
        .funnel()
        .toOptional()
        .map(
            funnel ->
                new Layered(
                    drawn(funnel, finding, levels, words),
                    levels.unit(),
                    levels.decimals(),
                    finding.sentence(),
                    new FunnelText(words, finding, levels).values(),
                    FunnelTable.of(finding, funnel)));
  }

  private static se.utfall.charts.spec.Funnel drawn(
      Funnel funnel, ComparisonFinding finding, LevelWords levels, Words words) {
    return new se.utfall.charts.spec.Funnel(
        points(funnel, finding.figures(), levels),
        new Level(
            BigDecimal.valueOf(levels.shown(funnel.target())),
            words.text("funnel.centre", levels.number(funnel.target()))),
        curve(funnel, levels, "95 %", FunnelLimits::lower95, FunnelLimits::upper95),
        curve(
            funnel,
            levels,
            words.text("funnel.outer"),
            FunnelLimits::lower998,
            FunnelLimits::upper998),
        sizes(finding.figures(), words),
        new ClassWords(
            words.text("funnel.key.common"),
            words.text("funnel.key.improvement"),
            words.text("funnel.key.concern"),
            words.text("funnel.key.neutral")));
  }

  /** "Invånare 2023". */
  private static String sizes(AreaFigures figures, Words words) {
    String name = figures.denominator().map(IndicatorRow::name).orElse("");
    return figures
        .period()
        .map(period -> name + " " + new PeriodWords(words).label(period))
        .orElse(name)
        .strip();
  }

  private static List<se.utfall.charts.spec.FunnelPoint> points(
      Funnel funnel, AreaFigures figures, LevelWords levels) {
    List<FunnelPoint> inOrder = new ArrayList<>(funnel.points());
    inOrder.sort(
        (one, other) -> Boolean.compare(isOutside(other.status()), isOutside(one.status())));
    return inOrder.stream()
        .map(
            point ->
                new se.utfall.charts.spec.FunnelPoint(
                    figures.area(point.group()).name(),
                    BigDecimal.valueOf(point.base()),
                    BigDecimal.valueOf(levels.shown(point.value())),
                    levels.number(point.value()),
                    kind(point.status(), figures.indicator().better())))
        .toList();
  }

  private static boolean isOutside(FunnelStatus status) {
    return status == FunnelStatus.ABOVE_998 || status == FunnelStatus.BELOW_998;
  }

  /** Marked outside the wider limits alone: outside the narrower one in twenty lies by chance. */
  private static PointClass kind(FunnelStatus status, String better) {
    if (!isOutside(status)) {
      return PointClass.COMMON;
    }
    boolean isHigh = status == FunnelStatus.ABOVE_998;
    return switch (better.toLowerCase(Locale.ROOT)) {
      case "higher" -> isHigh ? PointClass.IMPROVEMENT : PointClass.CONCERN;
      case "lower" -> isHigh ? PointClass.CONCERN : PointClass.IMPROVEMENT;
      default -> PointClass.NEUTRAL;
    };
  }

  /** The side of a pair of limits. */
  private interface Side {
    double of(FunnelLimits limits);
  }

  private static FunnelCurve curve(
      Funnel funnel, LevelWords levels, String label, Side lower, Side upper) {
    return new FunnelCurve(
        label,
        funnel.curve().stream()
            .map(
                point ->
                    new FunnelCurve.Limit(
                        BigDecimal.valueOf(point.base()),
                        new Bounds(
                            BigDecimal.valueOf(levels.possible(lower.of(point.limits()))),
                            BigDecimal.valueOf(levels.possible(upper.of(point.limits()))))))
            .toList());
  }
}
