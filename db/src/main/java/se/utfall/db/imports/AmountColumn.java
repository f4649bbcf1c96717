package se.utfall.db.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.db.period.Period;

/**
 * A money column of a printed table.
 *
 * @param header its name in the file, such as {@code bokslut_2023}
 * @param scenario bokslut (also written utfall), budget, prognos or avvikelse
 * @param period the period of its amounts
 */
record AmountColumn(String header, String scenario, Period period) {
  private static final Pattern HEADER =
      Pattern.compile("(bokslut|utfall|budget|prognos|avvikelse)_(.+)");

  /** Reads a header; empty if it is not the name of a money column. */
  static Optional<AmountColumn> find(String header) {
    Matcher parts = HEADER.matcher(header);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Period.find(parts.group(2))
        .map(period -> new AmountColumn(header, Scenario.stored(parts.group(1)), period));
  }

  /** The scenario and period in their canonical form, the same for every way of writing them. */
  String canonical() {
    return scenario + "_" + period.text();
  }
}
