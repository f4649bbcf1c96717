package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.deviation.Compared;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.deviation.Impact;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.SignConvention;
import se.utfall.db.finance.InterimRow;
import se.utfall.db.period.Period;

/**
 * The deviations of reports during a year: the forecast of the year against its budget, and at the
 * end of the year the outcome. Each report has its own, under the table {@code (interim <month>)}.
 */
final class InterimDeviations {
  private static final String PREFIX = "(interim ";
  private static final SignConvention UNSAID =
      new SignConvention(Optional.empty(), Optional.empty(), Optional.empty());

  private InterimDeviations() {}

  static List<FoundDeviation> of(List<InterimRow> rows) {
    return rows.stream().flatMap(row -> deviation(row).stream()).toList();
  }

  static boolean isInterim(String table) {
    return table.startsWith(PREFIX);
  }

  /** The month that the report goes through. */
  static String through(String table) {
    return table.substring(PREFIX.length(), table.length() - 1);
  }

  private static Optional<FoundDeviation> deviation(InterimRow row) {
    return compared(row)
        .map(
            compared ->
                FoundDeviation.of(
                    deviation(row, compared), row.source(), Optional.ofNullable(row.section())));
  }

  private static Deviation deviation(InterimRow row, Compared compared) {
    LineKind kind = LineKind.parse(row.lineKind());
    return new Deviation(
        PREFIX + row.through() + ")",
        row.organisation(),
        row.line(),
        kind,
        MoneyUnit.parse(row.unitOfMoney()),
        row.period(),
        compared,
        Impact.of(kind, UNSAID, compared.deviation()));
  }

  /** An outcome so far cannot be held against the budget of the year, unless the year is over. */
  private static Optional<Compared> compared(InterimRow row) {
    Optional<BigDecimal> ofTheYear =
        isWholeYear(row) ? Optional.ofNullable(row.outcome()) : Optional.empty();
    Optional<BigDecimal> forecast = Optional.ofNullable(row.forecast());
    if (row.budget() == null || (ofTheYear.isEmpty() && forecast.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(ofTheYear, forecast, row.budget(), Optional.empty(), Optional.empty()));
  }

  private static boolean isWholeYear(InterimRow row) {
    return Period.parse(row.through()).before().equals(Period.parse(row.period()).before());
  }
}
