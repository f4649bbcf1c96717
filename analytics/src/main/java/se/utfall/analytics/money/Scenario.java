package se.utfall.analytics.money;

import java.util.Arrays;

/** What an amount is: what came out, what was planned, what was expected, or how the two differ. */
public enum Scenario {
  /** The account of a closed year or the outcome so far; both are one scenario. */
  OUTCOME("bokslut"),
  BUDGET("budget"),
  FORECAST("prognos"),
  /** Printed beside outcome and budget; its order of subtraction is its table's. */
  DEVIATION("avvikelse");

  private final String code;

  Scenario(String code) {
    this.code = code;
  }

  /** The word that files and addresses use. */
  public String code() {
    return code;
  }

  /**
   * Reads a word of a file.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Scenario parse(String code) {
    return Arrays.stream(values())
        .filter(scenario -> scenario.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("scenario '" + code + "' is not known"));
  }
}
