package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.forecast.model.Weights;
import se.utfall.analytics.forecast.smoothing.Smoothing;
import se.utfall.analytics.forecast.smoothing.SmoothingFit;
import se.utfall.analytics.forecast.smoothing.SmoothingForm;
import se.utfall.analytics.forecast.smoothing.SmoothingStart;

/**
 * Exponential smoothing. What is {@code fixed} is compared field by field; what is {@code
 * optimised} by the rule of the cases: the own sum of squares at most 1.0001 times the best known,
 * forecasts and limits within 1 percent.
 */
final class SmoothingCases {

  private static final Map<String, SmoothingForm> FORMS =
      Map.of(
          "ses", SmoothingForm.SIMPLE,
          "holt", SmoothingForm.HOLT,
          "damped_holt", SmoothingForm.DAMPED_HOLT,
          "damped", SmoothingForm.DAMPED_HOLT,
          "hw_additive", SmoothingForm.HOLT_WINTERS_ADDITIVE,
          "hw_multiplicative", SmoothingForm.HOLT_WINTERS_MULTIPLICATIVE);

  private static final double SSE_ABOVE_BEST = 1e-4;
  private static final double FORECAST_OFF = 0.01;

  private SmoothingCases() {}

  static Map<String, CaseCheck> checks() {
    var checks = new HashMap<String, CaseCheck>();
    FORMS.forEach((name, form) -> checks.put(name, reference -> check(reference, form)));
    return checks;
  }

  /** Smoothing with given weights, by the names of the cases. */
  static Smoothing smoothing(String form, JsonNode weights) {
    return Smoothing.withWeights(FORMS.get(form), weights(weights));
  }

  static Weights weights(JsonNode named) {
    var weights = Weights.ofLevel(named.get("alpha").asDouble());
    weights = named.has("beta") ? weights.withBeta(named.get("beta").asDouble()) : weights;
    weights = named.has("gamma") ? weights.withGamma(named.get("gamma").asDouble()) : weights;
    return named.has("phi") ? weights.withPhi(named.get("phi").asDouble()) : weights;
  }

  /** Fails when a sum of squares is above the best known by more than the rule allows. */
  static void requireLow(double sse, JsonNode best) {
    assertThat(sse)
        .as("sum of squared errors beside the best known")
        .isLessThanOrEqualTo(best.asDouble() * (1 + SSE_ABOVE_BEST));
  }

  private static void check(ReferenceCase reference, SmoothingForm form) {
    var found = Smoothing.of(form).fit(ForecastCases.history(reference));
    var answer = new HashMap<String, Object>(optimised(found, reference));
    if (reference.parameters().has("fixed")) {
      answer.put("fixed", fixed(reference, form));
    }
    new Comparison(reference, Set.of("optimised")).fields(answer);
    if (reference.expected().has("optimised")) {
      judge(found.toOptional().orElseThrow(), reference);
    }
  }

  private static Map<String, Object> optimised(
      Finding<SmoothingFit> found, ReferenceCase reference) {
    var fields = new HashMap<String, Object>();
    for (var name : List.of("forecast", "lower95", "upper95", "optimised_sse")) {
      fields.put(name, null);
    }
    found.toOptional().ifPresent(fit -> fields.putAll(fields(fit, reference)));
    return fields;
  }

  private static Map<String, Object> fixed(ReferenceCase reference, SmoothingForm form) {
    var weights = weights(reference.parameter("fixed"));
    return Smoothing.withWeights(form, weights)
        .fit(ForecastCases.history(reference))
        .map(fit -> fields(fit, reference))
        .toOptional()
        .orElse(null);
  }

  private static Map<String, Object> fields(SmoothingFit fit, ReferenceCase reference) {
    var fields =
        ForecastCases.points(
            fit, ForecastCases.horizon(reference), reference.parameter("level").asDouble());
    fields.put("sse", fit.sse());
    fields.put("optimised_sse", fit.sse());
    fields.put("level", fit.level());
    fields.put("trend", fit.trend());
    fields.put("seasonal_next", fit.seasonalNext());
    fields.put("residual_variance", fit.residualVariance());
    fields.put("n_residuals", fit.fitted().size());
    fields.put("fitted", fit.fitted());
    fields.put("start", start(fit.start()));
    return fields;
  }

  private static Map<String, Object> start(SmoothingStart start) {
    return Map.of("level", start.level(), "trend", start.trend(), "seasonal", start.seasonal());
  }

  private static void judge(SmoothingFit fit, ReferenceCase reference) {
    var best = reference.expected().get("optimised").get("best");
    requireLow(fit.sse(), best.get("sse"));
    assertThat(fit.fitted()).hasSize(best.get("n_residuals").asInt());
    var own = fields(fit, reference);
    for (var name : List.of("forecast", "lower95", "upper95")) {
      requireNear(
          name, (List<?>) own.get(name), ReferenceCase.numbers(best.get(name)), FORECAST_OFF);
    }
  }

  /** Fails when numbers differ by more than a share of what is expected. */
  static void requireNear(String name, List<?> own, double[] expected, double share) {
    assertThat(own).as(name).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.abs((Double) own.get(i) - expected[i]))
          .as("%s[%s]: %s for %s", name, i, own.get(i), expected[i])
          .isLessThanOrEqualTo(share * Math.abs(expected[i]));
    }
  }
}
