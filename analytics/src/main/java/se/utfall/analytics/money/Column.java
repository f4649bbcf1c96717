package se.utfall.analytics.money;

import java.util.Objects;

/**
 * A column of a money table.
 *
 * @param period as in SDMX, beginning with a year of four digits: {@code 2023}, {@code 2024-08}
 */
public record Column(Scenario scenario, String period) {

  public Column {
    Objects.requireNonNull(scenario, "scenario");
    if (!period.matches("\\d{4}.*")) {
      throw new IllegalArgumentException("period '" + period + "' does not begin with a year");
    }
  }

  /**
   * Reads a name such as {@code bokslut_2023}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Column parse(String name) {
    var parts = name.split("_", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("column '" + name + "' has no period");
    }
    return new Column(Scenario.parse(parts[0]), parts[1]);
  }

  /** The name that files and addresses use: {@code <scenario>_<period>}. */
  public String name() {
    return scenario.code() + "_" + period;
  }

  /** Another scenario of the same period. */
  public Column as(Scenario other) {
    return new Column(other, period);
  }

  /** The same scenario a year earlier: 2024-08 follows 2023-08. */
  public Column yearBefore() {
    var year = Integer.parseInt(period.substring(0, 4)) - 1;
    return new Column(scenario, "0".repeat(year < 1000 ? 1 : 0) + year + period.substring(4));
  }
}
