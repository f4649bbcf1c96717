package se.utfall.analytics.season;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Series for tests, one figure a month or a quarter from January 2015. */
final class Months {

  private Months() {}

  /** So many months; NaN for a missing one. */
  static Table of(int n, IntToDoubleFunction value) {
    return of(12, n, value);
  }

  /** So many periods, so many to a year. */
  static Table of(int inYear, int n, IntToDoubleFunction value) {
    return SeriesTable.ofExact(
        IntStream.range(0, n).mapToDouble(i -> 2015 + (i + 0.5) / inYear).toArray(),
        IntStream.range(0, n).mapToDouble(value).toArray());
  }

  /** A season that adds up to nothing over a year: December 44 above, the others 4 below. */
  static double christmas(int month) {
    return month % 12 == 11 ? 44 : -4;
  }
}
