package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import se.utfall.analytics.disclosure.CountCheck;
import se.utfall.analytics.disclosure.CountTable;
import se.utfall.analytics.disclosure.DisclosureControl;
import se.utfall.analytics.disclosure.DisclosureResult;
import se.utfall.analytics.disclosure.DisclosureSettings;
import se.utfall.analytics.disclosure.FeasibleInterval;
import se.utfall.analytics.disclosure.IntervalAudit;
import se.utfall.analytics.disclosure.Protection;
import se.utfall.analytics.disclosure.Sum;
import se.utfall.analytics.disclosure.Zeros;
import se.utfall.analytics.finding.Reason;

/** Disclosure control, by the rules that judge any choice of hidden cells. */
final class DisclosureCases {

  private static final double SLACK = 1e-6;

  private final ReferenceCase reference;
  private final Map<String, Long> counts = new HashMap<>();
  private final List<Sum> sums;
  private final List<String> never;
  private final long threshold;
  private final Set<String> primary = new TreeSet<>();

  private DisclosureCases(ReferenceCase reference) {
    this.reference = reference;
    var cells = reference.data().get("cells");
    cells.forEach(cell -> counts.put(cell.get("id").asText(), cell.get("value").asLong()));
    sums =
        stream(reference.data().get("constraints"))
            .map(sum -> new Sum(sum.get("total").asText(), texts(sum.get("parts"))))
            .toList();
    never = texts(reference.parameters().path("never_suppress"));
    threshold = reference.parameter("threshold").asLong();
  }

  static Map<String, CaseCheck> checks() {
    return Map.of("cell-suppression", reference -> new DisclosureCases(reference).check());
  }

  private void check() {
    var result = new DisclosureControl(settings()).protect(CountTable.of(counts), sums, never);
    checkCounts(result.check());
    if (result.check().addsUp()) {
      primary.addAll(texts(expected("primary")));
      checkProtection(result.protection().toOptional().orElseThrow());
      expected("must_be_refused").forEach(this::checkRefused);
      checkExamples();
    } else {
      assertThat(reference.expected().has("primary")).as("a solution is expected").isFalse();
      checkNothingProtected(result);
    }
  }

  private static void checkNothingProtected(DisclosureResult result) {
    assertThat(result.protection().whyWithheld()).contains(Reason.DOES_NOT_ADD_UP);
    assertThat(result.protection().toOptional()).isEmpty();
  }

  private DisclosureSettings settings() {
    var zeros = reference.parameters().path("zeros_may_be_suppressed").asBoolean();
    return new DisclosureSettings(
        threshold,
        reference.parameters().path("required_width_primary").asLong(threshold),
        reference.parameters().path("required_width_secondary").asLong(1),
        zeros ? Zeros.MAY_BE_HIDDEN : Zeros.PUBLISHED);
  }

  private void checkCounts(CountCheck check) {
    var got = new HashMap<String, Object>();
    got.put("cells", check.cells());
    got.put("leaf_cells", check.leafCells());
    got.put("sum_of_leaf_cells", check.sumOfLeafCells());
    got.put("sum_of_never_suppressed_totals", check.sumOfNeverHidden());
    got.put("constraints", check.sums());
    got.put("constraint_violations", check.violations());
    expected("count_check")
        .properties()
        .forEach(
            field -> {
              assertThat(got).containsKey(field.getKey());
              if (field.getKey().equals("constraint_violations")) {
                assertThat(check.violations()).isEqualTo(violations(field.getValue()));
              } else {
                assertThat(got.get(field.getKey()))
                    .as(field.getKey())
                    .hasToString(field.getValue().asText());
              }
            });
  }

  private static List<CountCheck.Violation> violations(JsonNode list) {
    return stream(list)
        .map(
            one ->
                new CountCheck.Violation(
                    one.get("total").asText(),
                    one.get("published_total").asLong(),
                    one.get("sum_of_parts").asLong()))
        .toList();
  }

  private void checkProtection(Protection protection) {
    assertThat(new TreeSet<>(protection.primary())).as("primary").isEqualTo(primary);
    var hidden = new TreeSet<>(protection.primary());
    hidden.addAll(protection.secondary());
    assertThat(faults(hidden, attacked(hidden))).as("faults of " + hidden).isEmpty();
    var fewest = expected("minimum_secondary_count").asInt();
    assertThat(protection.secondary().size())
        .as("secondary cells")
        .isBetween(fewest, (int) Math.ceil(1.5 * fewest));
    var claimed = new LinkedHashMap<String, FeasibleInterval>();
    protection
        .cells()
        .forEach(cell -> cell.interval().ifPresent(found -> claimed.put(cell.cell(), found)));
    checkSame(claimed, attacked(hidden));
  }

  /** A choice that is too open: found to be so, for the same cells with the same intervals. */
  private void checkRefused(JsonNode pattern) {
    var hidden = Set.copyOf(texts(pattern.get("suppressed")));
    var known = intervals(pattern.get("intervals"));
    var found = checkIntervals(hidden, known);
    assertThat(faults(hidden, found))
        .as(pattern.get("pattern").asText())
        .isNotEmpty()
        .isEqualTo(new TreeSet<>(texts(pattern.get("too_narrow_or_forbidden"))));
  }

  private void checkExamples() {
    var example = expected("example_minimum_solution");
    checkExample(example, intervals(example.get("intervals")));
    var ofLeastValue = reference.expected().path("example_minimum_value_solution");
    if (!ofLeastValue.isMissingNode()) {
      checkExample(ofLeastValue, Map.of());
      assertThat(texts(ofLeastValue.get("secondary")).stream().mapToLong(counts::get).sum())
          .isEqualTo(ofLeastValue.get("sum_of_secondary_values").asLong());
    }
  }

  private void checkExample(JsonNode example, Map<String, AttackerProgram.Limits> known) {
    var hidden = new TreeSet<>(texts(example.get("secondary")));
    hidden.addAll(primary);
    assertThat(faults(hidden, checkIntervals(hidden, known))).isEmpty();
  }

  /** The intervals of the analysis, the same as those of the attacker and those known. */
  private Map<String, AttackerProgram.Limits> checkIntervals(
      Set<String> hidden, Map<String, AttackerProgram.Limits> known) {
    var audited = new IntervalAudit().audit(CountTable.of(counts), sums, hidden);
    var attacked = attacked(hidden);
    assertThat(attacked.keySet()).containsAll(known.keySet());
    checkSame(audited, attacked);
    known.forEach((cell, limits) -> checkSame(cell, audited.get(cell), limits));
    return attacked;
  }

  private static void checkSame(
      Map<String, FeasibleInterval> claimed, Map<String, AttackerProgram.Limits> attacked) {
    assertThat(claimed.keySet()).isEqualTo(attacked.keySet());
    claimed.forEach((cell, interval) -> checkSame(cell, interval, attacked.get(cell)));
  }

  private static void checkSame(
      String cell, FeasibleInterval interval, AttackerProgram.Limits limits) {
    near(cell + " from", interval.lower(), limits.lower());
    near(cell + " to", interval.upper().orElse(Double.POSITIVE_INFINITY), limits.upper());
  }

  private static void near(String what, double got, double want) {
    assertThat(got == want || Math.abs(got - want) <= SLACK + SLACK * Math.abs(want))
        .as("%s: %s for %s", what, got, want)
        .isTrue();
  }

  private Map<String, AttackerProgram.Limits> attacked(Set<String> hidden) {
    var program = new AttackerProgram(counts, sums, hidden);
    var limits = new HashMap<String, AttackerProgram.Limits>();
    hidden.forEach(cell -> limits.put(cell, program.limits(cell)));
    return limits;
  }

  /** The cells for which a choice is not acceptable, by rules 1 to 4 of the cases' checker. */
  private Set<String> faults(Set<String> hidden, Map<String, AttackerProgram.Limits> limits) {
    var faults = new TreeSet<>(primary);
    faults.removeAll(hidden);
    never.stream().filter(hidden::contains).forEach(faults::add);
    for (String cell : hidden) {
      var small = primary.contains(cell);
      var width = small ? settings().primaryWidth() : settings().secondaryWidth();
      if (settings().zeros() == Zeros.PUBLISHED && counts.get(cell) == 0
          || limits.get(cell).width() < width - SLACK) {
        faults.add(cell);
      }
    }
    return faults;
  }

  private static Map<String, AttackerProgram.Limits> intervals(JsonNode list) {
    var intervals = new LinkedHashMap<String, AttackerProgram.Limits>();
    list.forEach(
        one ->
            intervals.put(
                one.get("id").asText(),
                new AttackerProgram.Limits(
                    one.get("lo").asDouble(),
                    one.get("hi").isNull() ? Double.POSITIVE_INFINITY : one.get("hi").asDouble())));
    return intervals;
  }

  private JsonNode expected(String name) {
    assertThat(reference.expected().has(name)).as("the case expects " + name).isTrue();
    return reference.expected().get(name);
  }

  private static List<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
