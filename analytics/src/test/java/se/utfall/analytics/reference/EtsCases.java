package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import se.utfall.analytics.forecast.ets.Ets;
import se.utfall.analytics.forecast.ets.EtsFit;
import se.utfall.analytics.forecast.ets.EtsForm;
import se.utfall.analytics.forecast.ets.EtsState;

/**
 * State-space models. Part 1, the model with the parameters and starting states of the case, is
 * compared field by field; part 2, what the own search finds, by the rule of the cases: a
 * log-likelihood at most 0.05 below and forecasts within 2 percent; a form chosen by AICc at most 2
 * above.
 *
 * <p>The cases take either the exact mean or the plain recursion as forecast. Where the own one is
 * the plain recursion the limits lie around another middle, and their widths are compared instead,
 * within the 2 percent to which the cases' README says they were proved.
 */
final class EtsCases {

  private static final double LOGLIK_BELOW = 0.05;
  private static final double AICC_ABOVE = 2;
  private static final double FORECAST_OFF = 0.02;
  private static final double WIDTH_OFF = 0.02;
  private static final Set<String> POINTS =
      Set.of("forecast", "lower80", "upper80", "lower95", "upper95");

  private EtsCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of("ets", EtsCases::check);
  }

  private static void check(ReferenceCase reference) {
    var own = fields(given(reference), reference);
    if (isNear(own, "forecast", reference)) {
      new Comparison(reference, Set.of()).fields(own);
    } else {
      new Comparison(reference, POINTS).fields(own);
      requirePlainForecast(own, reference);
    }
    judge(reference);
  }

  /** Whether the own forecast is that of the case at its tolerance. */
  private static boolean isNear(Map<String, Object> own, String expected, ReferenceCase reference) {
    var numbers = ReferenceCase.numbers(reference.expected().get(expected));
    var near = reference.defaultTolerance();
    var forecast = (List<?>) own.get("forecast");
    return IntStream.range(0, numbers.length)
        .allMatch(
            h ->
                Math.abs((Double) forecast.get(h) - numbers[h])
                    <= near.get("abs").asDouble()
                        + near.get("rel").asDouble() * Math.abs(numbers[h]));
  }

  private static void requirePlainForecast(Map<String, Object> own, ReferenceCase reference) {
    assertThat(isNear(own, "forecast_plain_recursion", reference))
        .as("forecast " + own.get("forecast") + " is the exact mean or the plain recursion")
        .isTrue();
    var expected = reference.expected();
    for (var level : List.of("80", "95")) {
      var upper = ReferenceCase.numbers(expected.get("upper" + level));
      var lower = ReferenceCase.numbers(expected.get("lower" + level));
      var widths = IntStream.range(0, upper.length).mapToDouble(h -> upper[h] - lower[h]);
      SmoothingCases.requireNear(
          "width of " + level, widths(own, level), widths.toArray(), WIDTH_OFF);
    }
  }

  private static List<Double> widths(Map<String, Object> own, String level) {
    var upper = (List<?>) own.get("upper" + level);
    var lower = (List<?>) own.get("lower" + level);
    return IntStream.range(0, upper.size())
        .mapToObj(h -> (Double) upper.get(h) - (Double) lower.get(h))
        .toList();
  }

  /** Part 1: the model with the parameters and states of the case. */
  private static EtsFit given(ReferenceCase reference) {
    var expected = reference.expected();
    return Ets.run(
            form(expected.get("method").asText()),
            SmoothingCases.weights(expected.get("parameters")),
            state(expected.get("initial_states")),
            ForecastCases.history(reference))
        .toOptional()
        .orElseThrow();
  }

  private static Map<String, Object> fields(EtsFit fit, ReferenceCase reference) {
    var horizon = ForecastCases.horizon(reference);
    var fields = ForecastCases.points(fit, horizon, 0.80, 0.95);
    fields.put("method", fit.name());
    fields.put("parameters", parameters(fit));
    fields.put("initial_states", states(fit));
    fields.put("n_parameters_with_sigma", fit.parameters());
    fields.put("loglik", fit.loglik());
    fields.put("aic", fit.aic());
    fields.put("aicc", fit.aicc());
    fields.put("bic", fit.bic());
    fields.put("sigma2", fit.sigma2());
    fields.put("sigma2_divisor", fit.n() - fit.parameters() + 1);
    fields.put("sse_of_one_step_errors_y_minus_fitted", fit.sse());
    fields.put("fitted", fit.fitted());
    fields.put("final_level", fit.last().level());
    fields.put(
        "forecast_plain_recursion",
        Arrays.stream(fit.meansWithoutErrors(horizon)).boxed().toList());
    return fields;
  }

  private static Map<String, Object> parameters(EtsFit fit) {
    var weights = fit.weights();
    return Map.of(
        "alpha", weights.alpha(),
        "beta", weights.beta(),
        "gamma", weights.gamma(),
        "phi", weights.phi());
  }

  private static Map<String, Object> states(EtsFit fit) {
    return Map.of(
        "level", fit.initial().level(),
        "trend", fit.initial().trend(),
        "seasonal_s1_to_sm", fit.initial().seasonal());
  }

  /** Part 2: what the own search finds. */
  private static void judge(ReferenceCase reference) {
    var expected = reference.expected();
    var isChosen = reference.parameter("model").asText().equals("ZZZ");
    var model = isChosen ? Ets.automatic() : Ets.of(form(expected.get("method").asText()));
    var own = model.fit(ForecastCases.history(reference)).toOptional().orElseThrow();
    if (isChosen) {
      assertThat(own.aicc())
          .as("AICc of " + own.name())
          .isLessThanOrEqualTo(expected.get("aicc").asDouble() + AICC_ABOVE);
      return;
    }
    assertThat(own.loglik())
        .as("log-likelihood of " + own.weights())
        .isGreaterThanOrEqualTo(expected.get("loglik").asDouble() - LOGLIK_BELOW);
    SmoothingCases.requireNear(
        "forecast",
        ForecastCases.means(own, ForecastCases.horizon(reference)),
        ReferenceCase.numbers(expected.get("forecast")),
        FORECAST_OFF);
  }

  /** "ETS(M,Ad,M)". */
  private static EtsForm form(String name) {
    var parts = name.substring(4, name.length() - 1).split(",", -1);
    return new EtsForm(
        parts[0].equals("A") ? EtsForm.Error.ADDITIVE : EtsForm.Error.MULTIPLICATIVE,
        switch (parts[1]) {
          case "N" -> EtsForm.Trend.NONE;
          case "A" -> EtsForm.Trend.ADDITIVE;
          default -> EtsForm.Trend.DAMPED;
        },
        switch (parts[2]) {
          case "N" -> EtsForm.Season.NONE;
          case "A" -> EtsForm.Season.ADDITIVE;
          default -> EtsForm.Season.MULTIPLICATIVE;
        });
  }

  private static EtsState state(JsonNode named) {
    var seasonal =
        named.has("seasonal_s1_to_sm")
            ? ReferenceCase.numbers(named.get("seasonal_s1_to_sm"))
            : new double[0];
    return new EtsState(
        named.get("level").asDouble(),
        named.has("trend")
            ? OptionalDouble.of(named.get("trend").asDouble())
            : OptionalDouble.empty(),
        Arrays.stream(seasonal).boxed().toList());
  }
}
