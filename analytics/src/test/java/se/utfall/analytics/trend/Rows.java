package se.utfall.analytics.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/**
 * Series for tests, one figure a year from the year given, written as a source would print them.
 */
public final class Rows {

  private Rows() {}

  /** "5", "5[4,6]", "[4,6]", "5[5,]" or "-" for missing. */
  public static Table from(int year, String... figures) {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < figures.length; i++) {
      rows.add(new Observation(year + 0.5 + i, figure(figures[i])));
    }
    return SeriesTable.of(rows);
  }

  public static Table exact(double... values) {
    var times = new double[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = 2000.5 + i;
    }
    return SeriesTable.ofExact(times, values);
  }

  public static Bounded figure(String text) {
    if (text.equals("-")) {
      return Bounded.missing();
    }
    var parts = text.split("[\\[,\\]]", -1);
    return parts.length == 1
        ? Bounded.exactly(new BigDecimal(text))
        : new Bounded(number(parts[0]), number(parts[1]), number(parts[2]));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(BigDecimal::new);
  }
}
