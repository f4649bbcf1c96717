package se.utfall.db.imports;

import java.util.Optional;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/** What a period must be where not every length of time makes sense. */
final class PeriodRules {
  private PeriodRules() {}

  /** The period in the column must be a year. */
  static void year(Row row, String column, Problems problems) {
    length(row, column, Frequency.A, Problem.Code.YEAR, problems);
  }

  /** The month in the column must be one of the months of the year in the other column. */
  static void monthOfYear(Row row, String month, String year, Problems problems) {
    year(row, year, problems);
    length(row, month, Frequency.M, Problem.Code.MONTH, problems);
    Optional<Period> inner = period(row, month);
    Optional<Period> outer = period(row, year);
    if (inner.isPresent()
        && outer.isPresent()
        && (inner.get().from().isBefore(outer.get().from())
            || inner.get().before().isAfter(outer.get().before()))) {
      problems.add(row.number(), month, Problem.Code.OUTSIDE_PERIOD, inner.get().text());
    }
  }

  private static void length(
      Row row, String column, Frequency wanted, Problem.Code code, Problems problems) {
    period(row, column)
        .filter(period -> period.frequency() != wanted)
        .ifPresent(period -> problems.add(row.number(), column, code, period.text()));
  }

  private static Optional<Period> period(Row row, String column) {
    return row.get(column).map(Period::parse);
  }
}
