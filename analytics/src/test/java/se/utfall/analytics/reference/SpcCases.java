package se.utfall.analytics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.spc.Baseline;
import se.utfall.analytics.spc.Decisions;
import se.utfall.analytics.spc.Factors;
import se.utfall.analytics.spc.GapPolicy;
import se.utfall.analytics.spc.Group;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.Point;
import se.utfall.analytics.spc.Precedence;
import se.utfall.analytics.spc.Rule;
import se.utfall.analytics.spc.RuleSet;
import se.utfall.analytics.spc.Screening;
import se.utfall.analytics.spc.SpcAnalysis;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.analytics.trend.Better;

/** XmR charts. Positions are rows counted from 1. */
final class SpcCases {

  private static final String MOVING_RANGE_FLAG = "mr_above_ucl";

  private SpcCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of("xmr", CaseCheck.comparing(SpcCases::chart));
  }

  private static Map<String, ?> chart(ReferenceCase reference) {
    var rules = rules(reference);
    var result =
        new SpcAnalysis(settings(reference, rules))
            .analyse(SeriesTable.ofExact(reference.x(), reference.values()), decisions(reference));
    var fields = limits(result);
    fields.put("n", result.points().size());
    fields.put("moving_ranges", perRow(reference, result, Point::movingRange));
    var flags = new HashMap<String, Object>();
    flags.put(
        MOVING_RANGE_FLAG,
        perRow(
            reference,
            result,
            point -> point.movingRange().isEmpty() ? null : point.isMovingRangeBeyond()));
    rules.forEach((name, rule) -> flags.put(name, perRow(reference, result, flag(rule))));
    fields.put("flags", flags);
    return fields;
  }

  private static Map<String, Rule> rules(ReferenceCase reference) {
    return names(reference.expected().get("flags"))
        .filter(Predicate.not(MOVING_RANGE_FLAG::equals))
        .collect(Collectors.toMap(Function.identity(), name -> Rule.named(name).orElseThrow()));
  }

  private static Stream<String> names(JsonNode block) {
    return block.properties().stream().map(Map.Entry::getKey);
  }

  private static SpcSettings settings(ReferenceCase reference, Map<String, Rule> rules) {
    return new SpcSettings(
        new RuleSet("the case", List.copyOf(rules.values()), Precedence.FIRST_RULE),
        reference.parameter("screen_moving_ranges").asBoolean() ? Screening.ABOVE : Screening.NONE,
        GapPolicy.valueOf(reference.parameter("gap_policy").asText().toUpperCase(Locale.ROOT)),
        new Factors(
            reference.parameter("limit_factor").asDouble(),
            reference.parameter("mr_ucl_factor").asDouble(),
            reference.parameter("screen_factor").asDouble()),
        2,
        13);
  }

  private static Decisions decisions(ReferenceCase reference) {
    var decisions = Decisions.of(Better.NEUTRAL);
    var positions = ReferenceCase.numbers(reference.parameter("baseline_positions"));
    var times = reference.x();
    return positions.length == 0
        ? decisions
        : decisions.withBaseline(
            new Baseline(
                times[(int) positions[0] - 1], times[(int) positions[positions.length - 1] - 1]));
  }

  private static Map<String, Object> limits(SpcResult result) {
    var group = result.groups().stream().findFirst();
    var found = group.map(Group::limits).flatMap(Finding::toOptional);
    var fields = new HashMap<String, Object>();
    fields.put("mean", group.map(Group::mean));
    fields.put("mr_mean_raw", found.map(Limits::unscreenedMovingRange));
    fields.put("mr_mean", found.map(Limits::movingRange));
    fields.put(
        "mr_excluded_positions",
        found
            .map(limits -> limits.screenedRows().stream().map(row -> row + 1).toList())
            .orElse(List.of()));
    fields.put("sigma", found.map(Limits::sigma));
    fields.put("ucl", found.map(Limits::upper));
    fields.put("lcl", found.map(Limits::lower));
    fields.put("two_sigma_upper", found.map(limits -> limits.line(2)));
    fields.put("two_sigma_lower", found.map(limits -> limits.line(-2)));
    fields.put("mr_ucl", found.map(Limits::movingRangeUpper));
    return fields;
  }

  /** A flag that compares with limits has no answer without them. */
  private static Function<Point, Object> flag(Rule rule) {
    var needsLimits = rule instanceof Rule.OutsideLimits || rule instanceof Rule.TwoOfThree;
    return point ->
        needsLimits && point.group().limits().toOptional().isEmpty()
            ? null
            : point.isMarkedBy(rule);
  }

  private static List<Object> perRow(
      ReferenceCase reference, SpcResult result, Function<Point, Object> field) {
    var rows = new ArrayList<Object>(Arrays.asList(new Object[reference.values().length]));
    result.points().forEach(point -> rows.set(point.row(), field.apply(point)));
    return rows;
  }
}
