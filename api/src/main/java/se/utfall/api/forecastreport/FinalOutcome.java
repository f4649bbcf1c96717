package se.utfall.api.forecastreport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.Scenario;
import se.utfall.db.finance.InterimRow;

/**
 * What a year became for a line, in mnkr: the outcome of the first table that prints the line, else
 * that of the report which closes the year. Costs take the sign that the reports print them with.
 */
record FinalOutcome(Books books) {

  /** Of the line of these rows, which are the reports of one year. */
  Optional<BigDecimal> of(Stream<InterimRow> reports) {
    InterimRow last = reports.reduce((earlier, later) -> later).orElseThrow();
    return printed(last)
        .map(amount -> isTurned(last, amount) ? amount.negate() : amount)
        .or(
            () ->
                Optional.ofNullable(last.outcome())
                    .filter(amount -> last.through().endsWith("-12"))
                    .map(amount -> Mnkr.of(amount, last.unitOfMoney())));
  }

  private Optional<BigDecimal> printed(InterimRow row) {
    Column column = new Column(Scenario.OUTCOME, row.period());
    return books.tables().stream()
        .flatMap(
            table ->
                table.line(row.organisation(), row.line()).stream()
                    .flatMap(line -> line.amount(column).stream())
                    .map(amount -> amount.value().multiply(table.unit().in(MoneyUnit.MNKR))))
        .findFirst();
  }

  private static boolean isTurned(InterimRow row, BigDecimal printed) {
    return LineKind.parse(row.lineKind()) == LineKind.COST
        && Stream.of(
                Optional.ofNullable(row.forecast()),
                Optional.ofNullable(row.budget()),
                Optional.ofNullable(row.outcome()))
            .flatMap(Optional::stream)
            .anyMatch(amount -> amount.signum() * printed.signum() < 0);
  }
}
