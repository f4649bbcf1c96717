package se.utfall.api.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.comparison.Estimate;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelLimits;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.Group;
import se.utfall.analytics.comparison.LimitMethod;
import se.utfall.analytics.comparison.Measure;
import se.utfall.analytics.finding.Interval;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.figures.Csv;
import se.utfall.db.period.Period;

/** What a funnel draws, as delimited text: a row per area, those without a figure too. */
final class FunnelTable {
  private FunnelTable() {}

  static String of(ComparisonFinding finding, Funnel funnel) {
    Csv csv =
        new Csv(
            "area",
            "area_name",
            "period",
            "numerator",
            "denominator",
            "value",
            "lower",
            "upper",
            "lower_998",
            "lower_95",
            "upper_95",
            "upper_998",
            "status",
            "withheld");
    Map<String, FunnelPoint> points =
        funnel.points().stream().collect(Collectors.toMap(FunnelPoint::group, point -> point));
    Map<String, Estimate> estimates =
        ComparisonFinding.usable(finding.result())
            .collect(
                Collectors.toMap(
                    Group::name, group -> group.estimate().toOptional().orElseThrow()));
    for (AreaFigure area : finding.figures().areas()) {
      row(
          csv,
          finding,
          area,
          Optional.ofNullable(estimates.get(area.code())),
          Optional.ofNullable(points.get(area.code())));
    }
    return csv.text();
  }

  private static void row(
      Csv csv,
      ComparisonFinding finding,
      AreaFigure area,
      Optional<Estimate> estimate,
      Optional<FunnelPoint> point) {
    Measure measure = finding.result().settings().measure();
    Optional<Interval> interval = estimate.map(Estimate::interval);
    Optional<FunnelLimits> limits = point.map(found -> found.limits().get(LimitMethod.EXACT));
    csv.row(
        area.code(),
        area.name(),
        finding.figures().period().map(Period::text).orElse(null),
        AreaFigure.named(area.figure()).orElse(null),
        AreaFigure.named(area.base()).orElse(null),
        estimate.map(found -> Csv.number(found.value())).orElse(null),
        interval.map(found -> Csv.number(found.lower())).orElse(null),
        interval.map(found -> Csv.number(found.upper())).orElse(null),
        limits.map(found -> Csv.number(found.lower998())).orElse(null),
        limits.map(found -> Csv.number(found.lower95())).orElse(null),
        limits.map(found -> Csv.number(found.upper95())).orElse(null),
        limits.map(found -> Csv.number(found.upper998())).orElse(null),
        point.map(found -> AnalysisAnswer.word(found.status())).orElse(null),
        area.whyNoQuotient(measure).map(AnalysisAnswer::word).orElse(null));
  }
}
