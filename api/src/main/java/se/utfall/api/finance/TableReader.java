package se.utfall.api.finance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.ComputedAmount;
import se.utfall.analytics.money.ComputedAmounts;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.finance.PrintedTable.Form;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.money.Origin;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.TableRow;
import se.utfall.db.revision.Reading;

/** Reads a printed table: its cells as they are stored, its sums and deviations from the books. */
@Singleton
final class TableReader {
  private final BooksReader books;
  private final FinanceRepository finance;

  TableReader(BooksReader books, FinanceRepository finance) {
    this.books = books;
    this.finance = finance;
  }

  /** All that was printed. */
  Books books(Reading reading) {
    return books.read(reading);
  }

  /**
   * The table of this code, or the part of it that is wanted; 404 naming what is not there.
   *
   * @param all what this reading has of {@link #books}
   */
  PrintedTable read(Reading reading, Books all, String code, TableChoice choice) {
    MoneyTable table =
        all.table(code)
            .orElseThrow(() -> ProblemException.notFound("There is no table '" + code + "'."));
    Predicate<PrintedRow> wanted = ofOrganisation(all, choice.organisation());
    List<AmountRow> amounts = finance.amounts(reading.revision(), code);
    List<CostRow> costs = costs(reading, code);
    List<PrintedRow> rows =
        Stream.concat(wide(table, amounts), costs.stream().map(cost -> row(table, cost))).toList();
    return new PrintedTable(
        table,
        costs.isEmpty() ? Form.WIDE : amounts.isEmpty() ? Form.LONG : Form.MIXED,
        ofSource(rows, code, choice.source()).stream().filter(wanted).toList(),
        computed(table, all));
  }

  /** The code of the table that an address names, in whatever case; the name itself if none is. */
  String code(Reading reading, String name) {
    List<String> codes =
        finance.tables(reading.revision()).stream().map(TableRow::financeTable).toList();
    return codes.contains(name)
        ? name
        : codes.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }

  private List<CostRow> costs(Reading reading, String code) {
    return finance.costs(reading.revision()).stream()
        .filter(cost -> cost.financeTable().equals(code))
        .toList();
  }

  private static Predicate<PrintedRow> ofOrganisation(Books all, Optional<String> asked) {
    Optional<String> name = asked.map(called -> OrganisationChoice.require(all, called));
    return row -> name.map(row.line().organisation()::equals).orElse(true);
  }

  private static List<PrintedRow> ofSource(
      List<PrintedRow> rows, String code, Optional<String> source) {
    if (source.isEmpty()) {
      return rows;
    }
    List<PrintedRow> ofSource =
        rows.stream().flatMap(row -> ofSource(row, source.get()).stream()).toList();
    if (ofSource.isEmpty()) {
      throw ProblemException.notFound(
          "Nothing of table '" + code + "' is printed in a source '" + source.get() + "'.");
    }
    return ofSource;
  }

  private static Optional<PrintedRow> ofSource(PrintedRow row, String source) {
    List<PrintedCell> cells =
        row.cells().stream().filter(cell -> cell.origin().source().equals(source)).toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new PrintedRow(row.line(), row.isSum(), cells, row.cost()));
  }

  private static Stream<PrintedRow> wide(MoneyTable table, List<AmountRow> amounts) {
    Collection<List<AmountRow>> lines =
        amounts.stream()
            .collect(
                Collectors.groupingBy(
                    amount -> List.of(amount.organisation(), amount.line()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    return lines.stream()
        .map(
            ofLine -> {
              MoneyLine line = line(table, ofLine.get(0).organisation(), ofLine.get(0).line());
              return new PrintedRow(
                  line,
                  !table.parts(line).isEmpty(),
                  ofLine.stream().map(amount -> cell(table, line, amount)).toList(),
                  Optional.empty());
            });
  }

  private static PrintedCell cell(MoneyTable table, MoneyLine line, AmountRow amount) {
    return new PrintedCell(
        table.cell(line, new Column(Scenario.parse(amount.scenario()), amount.period())),
        Optional.ofNullable(amount.amount()),
        new Origin(amount.source(), Optional.ofNullable(amount.section())));
  }

  private static PrintedRow row(MoneyTable table, CostRow cost) {
    MoneyLine line = line(table, cost.organisation(), cost.line());
    PrintedCell cell =
        new PrintedCell(
            table.cell(line, new Column(Scenario.OUTCOME, cost.period())),
            Optional.of(cost.amount()),
            new Origin(cost.source(), Optional.ofNullable(cost.section())));
    return new PrintedRow(line, !table.parts(line).isEmpty(), List.of(cell), Optional.of(cost));
  }

  private static MoneyLine line(MoneyTable table, String organisation, String name) {
    return table.line(organisation, name).orElseThrow();
  }

  private static Map<Cell, Recomputed> computed(MoneyTable table, Books all) {
    Map<Cell, Recomputed> computed = new LinkedHashMap<>();
    ComputedAmounts.of(table, all)
        .forEach((cell, amount) -> computed.put(cell, recomputed(table, cell, amount)));
    return computed;
  }

  private static Recomputed recomputed(MoneyTable table, Cell cell, ComputedAmount amount) {
    return Recomputed.of(
        printed(table, cell),
        amount,
        amount.terms().stream().map(term -> printed(table, term.cell())).toList());
  }

  private static PrintedAmount printed(MoneyTable table, Cell cell) {
    return line(table, cell.organisation(), cell.line()).amount(cell.column()).orElseThrow();
  }
}
