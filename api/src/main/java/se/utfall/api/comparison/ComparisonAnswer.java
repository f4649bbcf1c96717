package se.utfall.api.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Estimate;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelLimits;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.Group;
import se.utfall.analytics.comparison.Heterogeneity;
import se.utfall.analytics.comparison.OrderTrend;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** A comparison, as it is answered. */
final class ComparisonAnswer {
  private ComparisonAnswer() {}

  /** What it was made by. */
  @Serdeable
  record Parameters(
      String kind,
      double per,
      @Nullable Double target,
      double confidence,
      @Nullable String level,
      @Nullable String period,
      Map<String, String> members) {}

  /** What was found; proportions are parts of 1, rates for as many of the base as per says. */
  @Serdeable
  record Result(
      @Nullable Estimated overall,
      List<AnsweredArea> areas,
      @Nullable AnsweredFunnel funnel,
      @Nullable Test heterogeneity,
      @Nullable Order trend,
      @Nullable PairAnswer.Answered pair) {}

  /** All areas taken as one. */
  @Serdeable
  record Estimated(
      long numerator, double denominator, double value, Map<String, Limits> intervals) {}

  /** An area; without a value it says why. */
  @Serdeable
  record AnsweredArea(
      String area,
      String name,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Double value,
      @Nullable Map<String, Limits> intervals,
      @Nullable Boolean fewCases,
      @Nullable String status,
      @Nullable Map<String, LimitsOfChance> limits,
      @Nullable String withheld) {}

  /** An interval. */
  @Serdeable
  record Limits(double lower, double upper) {}

  /** Limits of a funnel. */
  @Serdeable
  record LimitsOfChance(double lower998, double lower95, double upper95, double upper998) {}

  /** The level that areas are held against, and how far they are spread about it. */
  @Serdeable
  record AnsweredFunnel(
      double target,
      boolean pooled,
      @Nullable Double dispersion,
      boolean overdispersed,
      List<OfBase> curve) {}

  /** The exact limits for one base. */
  @Serdeable
  record OfBase(double denominator, LimitsOfChance limits) {}

  /** A chi-square test. */
  @Serdeable
  record Test(double chiSquare, int df, double p) {}

  /** Chi-square for trend along the order of the groups. */
  @Serdeable
  record Order(double z, double chiSquare, double p, @Nullable Test departure) {}

  static AnalysisAnswer of(ComparisonFinding finding) {
    ComparisonResult result = finding.result();
    return new AnalysisAnswer(
        "comparison",
        ComparisonFinding.compared(result),
        parameters(finding.figures(), result.settings()),
        new Result(
            result.overall().toOptional().map(ComparisonAnswer::estimated).orElse(null),
            areas(finding),
            result.funnel().toOptional().map(ComparisonAnswer::funnel).orElse(null),
            result.heterogeneity().toOptional().map(ComparisonAnswer::test).orElse(null),
            result.trend().toOptional().map(ComparisonAnswer::order).orElse(null),
            result.pair().toOptional().map(PairAnswer::of).orElse(null)),
        Stream.concat(
                AnalysisAnswer.words(result.warnings()).stream(),
                CountedAreas.warnings(finding.figures(), result.settings()).stream())
            .toList(),
        finding.sentence());
  }

  private static Parameters parameters(AreaFigures figures, ComparisonSettings settings) {
    return new Parameters(
        AnalysisAnswer.word(settings.measure()),
        settings.per(),
        settings.target().isPresent() ? settings.target().getAsDouble() : null,
        1 - settings.level(),
        figures.level().orElse(null),
        figures.period().map(Period::text).orElse(null),
        new TreeMap<>(figures.members()));
  }

  private static List<AnsweredArea> areas(ComparisonFinding finding) {
    Map<String, Group> groups =
        finding.result().groups().stream().collect(Collectors.toMap(Group::name, group -> group));
    Map<String, FunnelPoint> points =
        finding.result().funnel().toOptional().map(Funnel::points).stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(FunnelPoint::group, point -> point));
    return finding.figures().areas().stream()
        .map(
            area ->
                area(
                    area,
                    groups.get(area.code()),
                    Optional.ofNullable(points.get(area.code())),
                    area.whyNoQuotient(finding.result().settings().measure())))
        .toList();
  }

  private static AnsweredArea area(
      AreaFigure area, Group group, Optional<FunnelPoint> point, Optional<Absence> why) {
    Optional<Estimate> estimate = group.estimate().toOptional();
    return new AnsweredArea(
        area.code(),
        area.name(),
        number(area.figure()),
        number(area.base()),
        estimate.map(Estimate::value).orElse(null),
        estimate.map(ComparisonAnswer::intervals).orElse(null),
        estimate.map(Estimate::few).orElse(null),
        point.map(FunnelPoint::status).map(AnalysisAnswer::word).orElse(null),
        point.map(ComparisonAnswer::limits).orElse(null),
        why.map(AnalysisAnswer::word).orElse(null));
  }

  private static BigDecimal number(Optional<ObservationRow> row) {
    return AreaFigure.named(row).orElse(null);
  }

  private static Estimated estimated(Estimate estimate) {
    return new Estimated(estimate.count(), estimate.base(), estimate.value(), intervals(estimate));
  }

  private static Map<String, Limits> intervals(Estimate estimate) {
    Map<String, Limits> intervals = new TreeMap<>();
    estimate
        .intervals()
        .forEach(
            (method, interval) ->
                intervals.put(
                    AnalysisAnswer.word(method), new Limits(interval.lower(), interval.upper())));
    return intervals;
  }

  private static Map<String, LimitsOfChance> limits(FunnelPoint point) {
    Map<String, LimitsOfChance> limits = new TreeMap<>();
    new EnumMap<>(point.limits())
        .forEach((method, found) -> limits.put(AnalysisAnswer.word(method), limits(found)));
    return limits;
  }

  private static LimitsOfChance limits(FunnelLimits limits) {
    return new LimitsOfChance(
        limits.lower998(), limits.lower95(), limits.upper95(), limits.upper998());
  }

  private static AnsweredFunnel funnel(Funnel funnel) {
    return new AnsweredFunnel(
        funnel.target(),
        funnel.pooled(),
        funnel.dispersion().isPresent() ? funnel.dispersion().getAsDouble() : null,
        funnel.overdispersed(),
        funnel.curve().stream()
            .map(point -> new OfBase(point.base(), limits(point.limits())))
            .toList());
  }

  private static Test test(Heterogeneity test) {
    return new Test(test.chiSquare(), test.df(), test.p());
  }

  private static Order order(OrderTrend trend) {
    return new Order(
        trend.z(),
        trend.chiSquare(),
        trend.p(),
        trend.departure().toOptional().map(ComparisonAnswer::test).orElse(null));
  }
}
