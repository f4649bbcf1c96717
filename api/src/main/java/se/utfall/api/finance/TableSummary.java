package se.utfall.api.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.analytics.money.Scenario;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.TableRow;

/** A printed money table without its rows; conventions of sign as in the file of tables. */
@Serdeable
record TableSummary(
    String table,
    String title,
    String unitOfMoney,
    @Nullable String deviation,
    @Nullable String costsPrintedAs,
    @Nullable String creditSidePrintedAs,
    int order,
    List<String> organisations,
    List<String> columns) {

  static TableSummary of(TableRow row, List<AmountRow> amounts, List<CostRow> costs) {
    List<CostRow> own =
        costs.stream().filter(cost -> cost.financeTable().equals(row.financeTable())).toList();
    return new TableSummary(
        row.financeTable(),
        row.title(),
        row.unitOfMoney(),
        row.deviation(),
        row.costsPrintedAs(),
        row.creditSidePrintedAs(),
        row.printOrder(),
        distinct(
            amounts.stream().map(AmountRow::organisation), own.stream().map(CostRow::organisation)),
        distinct(
            amounts.stream().map(amount -> amount.scenario() + "_" + amount.period()),
            own.stream().map(cost -> Scenario.OUTCOME.code() + "_" + cost.period())));
  }

  private static List<String> distinct(Stream<String> some, Stream<String> more) {
    return Stream.concat(some, more).distinct().toList();
  }
}
