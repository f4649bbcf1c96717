package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.series.SeriesTable;

/** Worked cases from R and stated formulas; the file says how near a number must be. */
class ReferenceCasesTest {

  private static final TrendAnalysis FROM_TWO_VALUES =
      new TrendAnalysis(new TrendSettings(0.05, 2, 5));

  /** Fields of other variants of a method than the one built. */
  private static final List<String> OTHER_VARIANTS =
      List.of(
          "hamed_rao_ols_detrended",
          "hamed_rao_lags_1_to_3",
          "ci95_slope_rounded_ranks",
          "intercept_conover");

  @TestFactory
  Stream<DynamicTest> mannKendall() throws IOException {
    return cases("02-mann-kendall.json");
  }

  @TestFactory
  Stream<DynamicTest> theilSen() throws IOException {
    return cases("03-theil-sen.json");
  }

  private static Stream<DynamicTest> cases(String file) throws IOException {
    try (var in = ReferenceCasesTest.class.getResourceAsStream("/reference-cases/" + file)) {
      var cases = new ObjectMapper().readTree(in).get("cases");
      return StreamSupport.stream(cases.spliterator(), false)
          .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> check(c)));
    }
  }

  private static void check(JsonNode reference) {
    var result =
        FROM_TWO_VALUES.analyse(SeriesTable.ofExact(x(reference), y(reference)), Better.NEUTRAL);
    var got = fields(reference.get("method").asText(), result);
    var tolerance = reference.get("tolerance");
    reference
        .get("expected")
        .properties()
        .forEach(
            field -> {
              if (!OTHER_VARIANTS.contains(field.getKey())) {
                assertThat(got).containsKey(field.getKey());
                compare(
                    field.getKey(),
                    got.get(field.getKey()),
                    field.getValue(),
                    nearest(tolerance, field.getKey(), tolerance.get("default")),
                    tolerance);
              }
            });
  }

  private static Map<String, Object> fields(String method, TrendResult result) {
    var test = result.mannKendall().toOptional().orElseThrow();
    var fields = new HashMap<String, Object>();
    fields.put("n", test.n());
    fields.put("var_S", test.variance());
    if (method.equals("theil-sen")) {
      fields.putAll(lineFields(result.theilSen().toOptional().orElseThrow()));
    } else {
      fields.putAll(testFields(test));
      result.hamedRao().toOptional().ifPresent(h -> fields.put("hamed_rao", memoryFields(h)));
    }
    return fields;
  }

  private static Map<String, Object> testFields(MannKendall test) {
    return Map.of(
        "S", test.s(),
        "z", test.z(),
        "p", test.pNormal(),
        "tau_a", test.tauA(),
        "tau_b", test.tauB().orElse(Double.NaN),
        "tie_groups", test.tieGroups(),
        "p_exact", test.pExact().orElse(Double.NaN));
  }

  private static Map<String, Object> lineFields(TheilSen line) {
    return Map.of(
        "n_slopes", line.pairs(),
        "slope", line.slope(),
        "intercept", line.intercept(),
        "C", line.spread(),
        "rank_lower", line.lowerRank(),
        "rank_upper", line.upperRank(),
        "ci95_slope", limits(line.interval()));
  }

  private static List<Double> limits(Finding<Interval> interval) {
    return interval
        .toOptional()
        .map(limits -> List.of(limits.lower(), limits.upper()))
        .orElse(List.of(Double.NaN, Double.NaN));
  }

  private static Map<String, Object> memoryFields(HamedRao memory) {
    var corrected = memory.corrected().toOptional();
    return Map.of(
        "acf_bound", memory.bound(),
        "lag1_rank_autocorrelation", memory.lag1(),
        "significant_lags", memory.significantLags(),
        "acf_at_significant_lags", memory.autocorrelations(),
        "variance_factor", memory.factor(),
        "var_S", corrected.map(HamedRao.Corrected::variance).orElse(Double.NaN),
        "z", corrected.map(HamedRao.Corrected::z).orElse(Double.NaN),
        "p", corrected.map(HamedRao.Corrected::p).orElse(Double.NaN));
  }

  private static void compare(
      String name, Object got, JsonNode expected, JsonNode near, JsonNode tolerance) {
    if (expected.isObject()) {
      var block = (Map<?, ?>) got;
      expected
          .properties()
          .forEach(
              field ->
                  compare(
                      name + "." + field.getKey(),
                      block.get(field.getKey()),
                      field.getValue(),
                      nearest(tolerance, field.getKey(), near),
                      tolerance));
    } else if (expected.isArray()) {
      var list = (List<?>) got;
      assertThat(list).as(name).hasSize(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        compare(name + "[" + i + "]", list.get(i), expected.get(i), near, tolerance);
      }
    } else {
      compareNumber(name, ((Number) got).doubleValue(), expected, near);
    }
  }

  private static void compareNumber(String name, double got, JsonNode expected, JsonNode near) {
    if (expected.isNull()) {
      assertThat(got).as(name + " is undefined").isNaN();
      return;
    }
    var want = expected.asDouble();
    var slack = near.get("abs").asDouble() + near.get("rel").asDouble() * Math.abs(want);
    assertThat(Math.abs(got - want))
        .as("%s: %s for %s", name, got, want)
        .isLessThanOrEqualTo(slack);
  }

  private static JsonNode nearest(JsonNode tolerance, String name, JsonNode outer) {
    var overrides = tolerance.path("overrides");
    return overrides.has(name) ? overrides.get(name) : outer;
  }

  private static double[] x(JsonNode reference) {
    var x = reference.get("data").get("x");
    var numbers = new ArrayList<Double>();
    for (int i = 0; i < reference.get("data").get("values").size(); i++) {
      numbers.add(x == null ? i + 1.0 : x.get(i).asDouble());
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] y(JsonNode reference) {
    return StreamSupport.stream(reference.get("data").get("values").spliterator(), false)
        .mapToDouble(value -> value.isNull() ? Double.NaN : value.asDouble())
        .toArray();
  }
}
