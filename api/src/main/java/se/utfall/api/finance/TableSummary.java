package se.utfall.api.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import se.utfall.db.finance.AmountRow;
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

  static TableSummary of(TableRow row, List<AmountRow> amounts) {
    return new TableSummary(
        row.financeTable(),
        row.title(),
        row.unitOfMoney(),
        row.deviation(),
        row.costsPrintedAs(),
        row.creditSidePrintedAs(),
        row.printOrder(),
        amounts.stream().map(AmountRow::organisation).distinct().toList(),
        amounts.stream().map(PrintedTable::column).distinct().toList());
  }
}
