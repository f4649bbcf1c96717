package se.utfall.charts.spec;

import java.util.Map;
import java.util.Objects;

/**
 * One year.
 *
 * @param name for example "2023"
 * @param amounts its outcome, budget and forecast; what is not there is neither drawn nor spoken of
 */
public record Column(String name, Map<Scenario, Amount> amounts) {

  public Column {
    Objects.requireNonNull(name, "name");
    amounts = Map.copyOf(amounts);
    if (amounts.containsKey(Scenario.PREVIOUS_YEAR)) {
      throw new IllegalArgumentException(
          "amounts of the year before belong to a column of its own");
    }
  }

  /** The amount of one scenario. */
  public Amount amount(Scenario scenario) {
    return amounts.getOrDefault(scenario, Amount.NOTHING);
  }
}
