package se.utfall.analytics.keyfigure;

import java.util.List;
import java.util.Objects;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Several measures through the same periods.
 *
 * <p>Errors: {@link IllegalArgumentException} when a row has not one value for each period.
 *
 * @param periods all that any measure knows, in rising order
 * @param rows in the order given
 */
public record KeyFigureTable(List<String> periods, List<Row> rows) {

  /**
   * A measure with a value, or the reason why there is none, for each period of the table; {@code
   * NO_FIGURE} where the measure does not name the period.
   */
  public record Row(String measure, String unit, List<Finding<Rounded>> values) {

    public Row {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(unit, "unit");
      values = List.copyOf(values);
    }
  }

  public KeyFigureTable {
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.values().size() != periods.size()) {
        throw new IllegalArgumentException(
            row.measure() + " has " + row.values().size() + " values for " + periods.size());
      }
    }
  }

  /** The measures beside each other. */
  public static KeyFigureTable of(List<KeyFigure> measures) {
    var periods =
        measures.stream()
            .flatMap(measure -> measure.values().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return new KeyFigureTable(
        periods, measures.stream().map(measure -> row(measure, periods)).toList());
  }

  private static Row row(KeyFigure measure, List<String> periods) {
    return new Row(
        measure.measure(),
        measure.unit(),
        periods.stream()
            .map(
                period -> measure.values().getOrDefault(period, Finding.withheld(Reason.NO_FIGURE)))
            .toList());
  }
}
