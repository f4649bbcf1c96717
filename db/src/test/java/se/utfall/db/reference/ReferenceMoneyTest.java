package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.reference.PrintedFile.same;
import static se.utfall.db.reference.PrintedFile.written;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.TableRow;
import se.utfall.db.revision.Reading;
import se.utfall.db.teststore.TestStore;
import se.utfall.db.teststore.WithReferenceFigures;

@MicronautTest(transactional = false)
class ReferenceMoneyTest implements WithReferenceFigures {
  @Inject TestStore store;
  @Inject FinanceRepository finance;

  @Test
  void organisationsAreAsPrinted() throws IOException {
    same(
        "organisations.csv",
        5,
        known(r -> finance.organisations(r.revision())),
        o -> written(o.organisation(), o.parent(), o.aliases()));
  }

  @Test
  void moneyTablesAreAsPrinted() throws IOException {
    same(
        "finance-tables.csv",
        9,
        known(r -> finance.tables(r.revision())),
        t ->
            written(
                t.financeTable(),
                t.title(),
                t.unitOfMoney(),
                t.deviation(),
                t.costsPrintedAs(),
                t.creditSidePrintedAs(),
                t.printOrder()));
  }

  @Test
  void everyMoneyCellIsAsPrintedInPrintedOrder() throws IOException {
    List<String> files = List.of("finance.csv", "finance-balance.csv", "finance-central.csv");
    List<Integer> lines = new ArrayList<>();
    List<List<String>> printed = new ArrayList<>();
    for (String file : files) {
      PrintedFile rows = PrintedFile.read(file);
      lines.add(rows.rows().size());
      rows.rows().forEach(row -> printed.addAll(amounts(row)));
    }
    assertThat(lines).containsExactly(45, 19, 5);
    List<List<String>> found = new ArrayList<>();
    for (TableRow table : known(r -> finance.tables(r.revision()))) {
      for (AmountRow a : known(r -> finance.amounts(r.revision(), table.financeTable()))) {
        found.add(
            written(
                a.financeTable(),
                table.unitOfMoney(),
                a.organisation(),
                a.line(),
                a.lineKind(),
                a.parentLine(),
                a.source(),
                a.section(),
                a.scenario() + "_" + a.period(),
                a.amount()));
      }
    }
    assertThat(found).hasSize(45 * 5 + 19 * 2 + 5 * 3);
    assertThat(byTable(found)).isEqualTo(byTable(printed));
  }

  private static List<List<String>> amounts(Map<String, String> row) {
    List<List<String>> amounts = new ArrayList<>();
    row.forEach(
        (header, cell) -> {
          if (header.matches("(bokslut|budget|prognos|avvikelse)_.*")) {
            List<String> line =
                new ArrayList<>(
                    PrintedFile.cells(
                        row,
                        List.of(
                            "table",
                            "unit_of_money",
                            "organisation",
                            "line",
                            "line_kind",
                            "parent_line",
                            "source",
                            "section")));
            line.add(header);
            line.add(PrintedFile.plain(cell));
            amounts.add(line);
          }
        });
    return amounts;
  }

  private static Map<String, List<List<String>>> byTable(List<List<String>> cells) {
    return cells.stream().collect(Collectors.groupingBy(cell -> cell.get(0)));
  }

  @Test
  void costsInLongFormAreAsPrinted() throws IOException {
    same(
        "finance-costs.csv",
        14,
        known(r -> finance.costs(r.revision())),
        c ->
            written(
                c.financeTable(),
                c.unitOfMoney(),
                c.organisation(),
                c.line(),
                c.lineKind(),
                c.parentLine(),
                c.period(),
                c.amount(),
                c.qualifier(),
                c.fundedByGrant(),
                c.funder(),
                c.account(),
                c.note(),
                c.source(),
                c.section()));
  }

  @Test
  void stepsOfEquityAreAsPrinted() throws IOException {
    same(
        "equity.csv",
        10,
        known(r -> finance.equity(r.revision())),
        e ->
            written(
                e.organisation(),
                e.period(),
                e.kind(),
                e.step(),
                e.amountMnkr(),
                e.source(),
                e.section(),
                e.note()));
  }

  @Test
  void claimsAreAsPrinted() throws IOException {
    same(
        "statements-in-text.csv",
        10,
        known(r -> finance.claims(r.revision())),
        c ->
            written(
                c.claim(),
                c.organisation(),
                c.subject(),
                c.period(),
                c.amount(),
                c.unit(),
                c.source(),
                c.section()));
  }

  @Test
  void rulesOfReconciliationAreAsPrinted() throws IOException {
    same(
        "reconciliation-rules.csv",
        12,
        known(r -> finance.rules(r.revision())),
        r ->
            written(
                r.rule(),
                r.kind(),
                r.financeTable(),
                r.organisation(),
                r.line(),
                r.equalsTable(),
                r.equalsOrganisation(),
                r.equalsLine(),
                r.factor(),
                r.note()));
  }

  private <R> List<R> known(Function<Reading, List<R>> query) {
    return store.now(query);
  }
}
