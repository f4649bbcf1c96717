package se.utfall.analytics.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.comparison.ComparisonAnalysis;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.Count;
import se.utfall.analytics.comparison.CountTable;
import se.utfall.analytics.comparison.Estimate;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.Heterogeneity;
import se.utfall.analytics.comparison.IntervalMethod;
import se.utfall.analytics.comparison.LimitMethod;
import se.utfall.analytics.comparison.Measure;
import se.utfall.analytics.comparison.TwoProportions;
import se.utfall.analytics.comparison.TwoRates;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;

/** Comparison: intervals of proportions and rates, two groups, order, funnel. */
final class ComparisonCases {

  private ComparisonCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "proportion-ci", CaseCheck.comparing(ComparisonCases::proportions),
        "poisson-rate-ci", CaseCheck.comparing(ComparisonCases::rates),
        "two-proportions", CaseCheck.comparing(ComparisonCases::twoProportions),
        "two-rates", CaseCheck.comparing(ComparisonCases::twoRates),
        "chi-square-trend", CaseCheck.comparing(ComparisonCases::order),
        "funnel-binomial", CaseCheck.comparing(ComparisonCases::funnelOfProportions),
        "funnel-poisson", CaseCheck.comparing(ComparisonCases::funnelOfRates));
  }

  private static ComparisonResult compare(ComparisonSettings settings, List<Count> counts) {
    return new ComparisonAnalysis(settings).analyse(CountTable.of(counts));
  }

  private static List<Count> counts(double[] count, double[] base) {
    return IntStream.range(0, count.length)
        .mapToObj(i -> new Count("group " + i, bounded(count[i]), bounded(base[i]), none()))
        .toList();
  }

  private static Bounded bounded(double number) {
    return Double.isNaN(number) ? Bounded.missing() : Bounded.exactly(BigDecimal.valueOf(number));
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  private static Map<String, ?> proportions(ReferenceCase reference) {
    var counts = counts(reference.numbers("numerator"), reference.numbers("denominator"));
    var settings = ComparisonSettings.proportions();
    return rows(
        counts.size(),
        part(compare(settings, counts), "proportion", Estimate::value),
        interval(compare(settings, counts), "wilson95", IntervalMethod.WILSON),
        interval(compare(settings, counts), "wilson95_continuity", IntervalMethod.WILSON_CORRECTED),
        interval(compare(settings, counts), "clopper_pearson95", IntervalMethod.CLOPPER_PEARSON),
        interval(compare(settings.withLevel(0.002), counts), "wilson998", IntervalMethod.WILSON));
  }

  /** Limits of the counts themselves are those of rates per 1 with base 1. */
  private static Map<String, ?> rates(ReferenceCase reference) {
    var count = reference.numbers("count");
    var ones = IntStream.range(0, count.length).mapToDouble(i -> 1).toArray();
    var ofCounts = ComparisonSettings.rates(1);
    var ofRates = ComparisonSettings.rates(reference.parameter("multiplier").asDouble());
    var bare = compare(ofCounts, counts(count, ones));
    var outer = compare(ofCounts.withLevel(0.002), counts(count, ones));
    var rates = compare(ofRates, counts(count, reference.numbers("population")));
    return rows(
        count.length,
        part(rates, "count", Estimate::count),
        part(rates, "rate", Estimate::value),
        interval(bare, "exact95_count", IntervalMethod.EXACT_POISSON),
        interval(outer, "exact998_count", IntervalMethod.EXACT_POISSON),
        interval(bare, "byar95_count", IntervalMethod.BYAR),
        interval(outer, "byar998_count", IntervalMethod.BYAR),
        interval(rates, "exact95_rate", IntervalMethod.EXACT_POISSON),
        interval(rates, "byar95_rate", IntervalMethod.BYAR));
  }

  /** One named answer per group. */
  private record Column(String name, List<Object> answers) {}

  private static Map<String, ?> rows(int size, Column... columns) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < size; i++) {
      var row = new HashMap<String, Object>();
      for (Column column : columns) {
        row.put(column.name(), column.answers().get(i));
      }
      rows.add(row);
    }
    return Map.of("results", rows);
  }

  private static Column part(
      ComparisonResult result, String name, ToDoubleFunction<Estimate> part) {
    return column(result, name, found -> Optional.of(part.applyAsDouble(found)));
  }

  private static Column interval(ComparisonResult result, String name, IntervalMethod method) {
    return column(result, name, found -> limits(found.intervals().get(method)));
  }

  private static Column column(
      ComparisonResult result, String name, Function<Estimate, Object> part) {
    var answers = new ArrayList<Object>();
    result
        .groups()
        .forEach(group -> answers.add(group.estimate().toOptional().map(part).orElse(null)));
    return new Column(name, Collections.unmodifiableList(answers));
  }

  private static double level(ReferenceCase reference) {
    return 1 - reference.parameters().path("level").asDouble(0.95);
  }

  private static Map<String, ?> twoProportions(ReferenceCase reference) {
    var settings = ComparisonSettings.proportions().withLevel(level(reference));
    var counts = counts(reference.numbers("numerator"), reference.numbers("denominator"));
    var pair = (TwoProportions) compare(settings, counts).pair().toOptional().orElseThrow();
    var test = pair.test().toOptional();
    var ratio = pair.riskRatio().toOptional();
    var fields = new HashMap<String, Object>();
    fields.put("difference", pair.difference());
    fields.put("pooled", pair.pooled());
    fields.put("z", test.map(TwoProportions.Test::z));
    fields.put("chi_square", test.map(TwoProportions.Test::chiSquare));
    fields.put("p", test.map(TwoProportions.Test::p));
    fields.put("chi_square_continuity", test.map(TwoProportions.Test::chiSquareCorrected));
    fields.put("p_continuity", test.map(TwoProportions.Test::pCorrected));
    fields.put("newcombe95", limits(pair.newcombe()));
    fields.put("wald95", limits(pair.wald()));
    fields.put("fisher_exact_p", pair.fisherP());
    fields.put("risk_ratio", ratio.map(found -> found.value()));
    fields.put("risk_ratio_ci95", ratio.map(found -> limits(found.interval())));
    return fields;
  }

  private static Map<String, ?> twoRates(ReferenceCase reference) {
    var settings = ComparisonSettings.rates(1).withLevel(level(reference));
    var counts = counts(reference.numbers("count"), reference.numbers("person_time"));
    var pair = (TwoRates) compare(settings, counts).pair().toOptional().orElseThrow();
    return Map.of(
        "rate_ratio", pair.ratio().toOptional(),
        "exact_ci95", pair.exact().map(ComparisonCases::limits).toOptional(),
        "exact_p", pair.p().toOptional(),
        "log_ci95", pair.log().map(ComparisonCases::limits).toOptional());
  }

  private static Map<String, ?> order(ReferenceCase reference) {
    var score = reference.numbers("score");
    var plain = counts(reference.numbers("numerator"), reference.numbers("denominator"));
    var counts = IntStream.range(0, score.length).mapToObj(i -> plain.get(i).at(score[i])).toList();
    var result = compare(ComparisonSettings.proportions(), counts);
    var trend = result.trend().toOptional();
    var fields = new HashMap<String, Object>();
    fields.put("chi_square_trend", trend.map(found -> found.chiSquare()));
    fields.put("p_trend", trend.map(found -> found.p()));
    fields.put("z_trend", trend.map(found -> found.z()));
    fields.putAll(chiSquare("homogeneity", result.heterogeneity()));
    fields.putAll(chiSquare("departure", result.trend().flatMap(found -> found.departure())));
    return fields;
  }

  private static Map<String, Object> chiSquare(String name, Finding<Heterogeneity> test) {
    var found = test.toOptional();
    return Map.of(
        "chi_square_" + name, found.map(Heterogeneity::chiSquare),
        "df_" + name, found.map(Heterogeneity::df),
        "p_" + name, found.map(Heterogeneity::p));
  }

  private static Map<String, ?> funnelOfProportions(ReferenceCase reference) {
    var target = reference.parameters().path("target");
    var settings = ComparisonSettings.proportions();
    return funnel(
        compare(
            target.isNumber() ? settings.withTarget(target.asDouble()) : settings,
            counts(reference.numbers("numerator"), reference.numbers("denominator"))));
  }

  private static Map<String, ?> funnelOfRates(ReferenceCase reference) {
    var target = reference.parameters().path("target");
    var settings = ComparisonSettings.rates(1);
    return funnel(
        compare(
            target.isNumber() ? settings.withTarget(target.asDouble()) : settings,
            counts(reference.numbers("observed"), reference.numbers("expected"))));
  }

  private static Set<LimitMethod> methods(ComparisonResult result) {
    return result.settings().measure() == Measure.PROPORTION
        ? EnumSet.allOf(LimitMethod.class)
        : EnumSet.of(LimitMethod.NORMAL, LimitMethod.EXACT);
  }

  /** An answer per group, undefined for a group without a figure. */
  private static Map<String, ?> funnel(ComparisonResult result) {
    var fields = new HashMap<String, Object>();
    fields.put("target", result.funnel().toOptional().map(Funnel::target));
    fields.put("value", each(result, FunnelPoint::value));
    for (LimitMethod method : methods(result)) {
      fields.put(method.name().toLowerCase(Locale.ROOT), limits(result, method));
    }
    return fields;
  }

  private static Map<String, Object> limits(ComparisonResult result, LimitMethod method) {
    return Map.of(
        "lower998", each(result, point -> point.limits().get(method).lower998()),
        "lower95", each(result, point -> point.limits().get(method).lower95()),
        "upper95", each(result, point -> point.limits().get(method).upper95()),
        "upper998", each(result, point -> point.limits().get(method).upper998()),
        "status", each(result, point -> point.status(method).name().toLowerCase(Locale.ROOT)));
  }

  private static List<Object> each(ComparisonResult result, Function<FunnelPoint, Object> part) {
    var points = result.funnel().map(Funnel::points).toOptional().orElse(List.of());
    return result.groups().stream()
        .map(
            group ->
                points.stream()
                    .filter(point -> point.group().equals(group.name()))
                    .findFirst()
                    .map(part))
        .map(Object.class::cast)
        .toList();
  }

  private static List<Object> limits(TwoRates.Limits limits) {
    return List.of(limits.lower(), limits.upper());
  }

  private static List<Double> limits(Interval interval) {
    return List.of(interval.lower(), interval.upper());
  }
}
