package se.utfall.charts.spec;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words of the key and over the columns of a picture of money.
 *
 * @param scenarios a word for each, for example "Utfall 2023"
 * @param impacts a word for each, for example "bättre än budget"; colours are never left alone
 * @param variance over the differences, for example "Avvikelse, mnkr"
 * @param percent over the differences in percent
 */
public record MoneyWords(
    Map<Scenario, String> scenarios, Map<Impact, String> impacts, String variance, String percent) {

  public MoneyWords {
    scenarios = Map.copyOf(scenarios);
    impacts = Map.copyOf(impacts);
    Objects.requireNonNull(variance, "variance");
    Objects.requireNonNull(percent, "percent");
    requireAll("scenarios", Scenario.values().length, scenarios.size());
    requireAll("impacts", Impact.values().length, impacts.size());
  }

  /** The plain words of a language, without years and units. */
  public static MoneyWords of(ChartLanguage language) {
    return switch (language) {
      case SWEDISH ->
          new MoneyWords(
              scenarios("Utfall", "Budget", "Föregående år", "Prognos"),
              impacts("bättre för resultatet", "sämre för resultatet", "utan bedömning"),
              "Avvikelse",
              "Avvikelse i procent");
      case ENGLISH ->
          new MoneyWords(
              scenarios("Outcome", "Budget", "Previous year", "Forecast"),
              impacts("better for the result", "worse for the result", "not judged"),
              "Variance",
              "Variance in per cent");
    };
  }

  /** The same with another word for one scenario. */
  public MoneyWords with(Scenario scenario, String word) {
    Map<Scenario, String> changed = new EnumMap<>(scenarios);
    changed.put(scenario, word);
    return new MoneyWords(changed, impacts, variance, percent);
  }

  /** The same with other words over the differences. */
  public MoneyWords withHeadings(String variance, String percent) {
    return new MoneyWords(scenarios, impacts, variance, percent);
  }

  private static Map<Scenario, String> scenarios(
      String outcome, String budget, String previousYear, String forecast) {
    return Map.of(
        Scenario.OUTCOME, outcome,
        Scenario.BUDGET, budget,
        Scenario.PREVIOUS_YEAR, previousYear,
        Scenario.FORECAST, forecast);
  }

  private static Map<Impact, String> impacts(String favourable, String unfavourable, String none) {
    return Map.of(
        Impact.FAVOURABLE, favourable, Impact.UNFAVOURABLE, unfavourable, Impact.NONE, none);
  }

  private static void requireAll(String name, int wanted, int given) {
    if (given != wanted) {
      throw new IllegalArgumentException(name + " must have " + wanted + " words, had " + given);
    }
  }
}
