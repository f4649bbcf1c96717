package se.utfall.analytics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.ReferenceBooks;

/** The reference tables with one printed amount changed at a time: what is found beyond before. */
class AlteredReferenceTest {
  private static final BigDecimal TENTH_OF_LAST_PLACE = new BigDecimal("0.1");

  private final Books books = ReferenceBooks.read();
  private final List<Discrepancy> before = roots(books);

  /** The two signs that are wrong in print, and the result that is wrong by more than its sign. */
  private static final Set<String> WRONG_ALREADY =
      Set.of(
          "SAMMANDRAG Personal- och kompetensförsörjning Kostnader avvikelse_2023",
          "SAMMANDRAG Personal- och kompetensförsörjning Kommuninterna bidrag avvikelse_2023",
          "SAMMANDRAG SLK Resultat bokslut_2021");

  @Test
  void aTurnedSignIsFoundWhereItIsAndNothingElseIs() {
    var judged = judged();
    for (var cell : cells()) {
      var amount = amount(cell);
      var small = amount.value().abs().scaleByPowerOfTen(amount.decimals()).intValue() < 6;
      if (!judged.contains(cell) || small || WRONG_ALREADY.contains(text(cell))) {
        continue;
      }
      var found = added(altered(cell, BigDecimal::negate));

      assertThat(found).as(text(cell)).hasSize(1);
      assertThat(found.get(0).fault()).as(text(cell)).isEqualTo(Discrepancy.Fault.SIGN);
      assertThat(found.get(0).at()).as(text(cell)).isEqualTo(cell);
    }
  }

  @Test
  void aSignCorrectedIsNoLongerFoundAndNothingFollowsFromIt() {
    var cell =
        cells().stream()
            .filter(
                one ->
                    text(one)
                        .equals(
                            "SAMMANDRAG Personal- och kompetensförsörjning Kostnader"
                                + " avvikelse_2023"))
            .findFirst()
            .orElseThrow();
    var after = new ReconciliationAnalysis().reconcile(altered(cell, BigDecimal::negate));

    assertThat(after.discrepancies())
        .noneMatch(one -> one.cause().filter(cell::equals).isPresent() || one.at().equals(cell));
  }

  @Test
  void anErrorFarBeyondRoundingFailsEveryIdentityOfItsCellAndNoOther() {
    for (var cell : everyFifth(1)) {
      if (WRONG_ALREADY.contains(text(cell))) {
        continue;
      }
      var error = new BigDecimal("77.7").scaleByPowerOfTen(1 - amount(cell).decimals());
      var found = new ReconciliationAnalysis().reconcile(altered(cell, x -> x.add(error)));
      var failed =
          found.discrepancies().stream()
              .filter(Discrepancy::isError)
              .filter(one -> one.kind() != Identity.Kind.CLAIM)
              .filter(one -> one.at().equals(cell) || isAgainst(one, cell))
              .map(Discrepancy::rule)
              .sorted()
              .toList();

      assertThat(failed).as(text(cell)).isEqualTo(rulesOf(cell));
    }
  }

  @Test
  void aTenthOfTheLastPlaceIsWithinWhatItStandsFor() {
    for (var cell : everyFifth(3)) {
      var step = TENTH_OF_LAST_PLACE.scaleByPowerOfTen(-amount(cell).decimals());
      var found = added(altered(cell, x -> x.signum() == 0 ? x : x.add(step)));

      assertThat(found.stream().filter(one -> isNew(one) && isFar(one)).toList())
          .as(text(cell))
          .isEmpty();
    }
  }

  private boolean isNew(Discrepancy found) {
    return before.stream().noneMatch(one -> place(one).equals(place(found)));
  }

  /** A tenth of the last place may tip over an identity that held with no room to spare. */
  private static boolean isFar(Discrepancy found) {
    return found.difference().filter(gap -> gap.compareTo(new BigDecimal("0.01")) > 0).isPresent();
  }

  private static boolean isAgainst(Discrepancy found, Cell cell) {
    return found.against().stream().anyMatch(one -> one.cell().equals(cell));
  }

  private List<String> rulesOf(Cell cell) {
    var ledger = Ledger.of(books.tables());
    return Identities.of(books).list().stream()
        .filter(identity -> identity.cells().anyMatch(cell::equals))
        .filter(ledger::canJudge)
        .map(Identity::rule)
        .sorted()
        .toList();
  }

  private Set<Cell> judged() {
    var cells = new HashSet<Cell>();
    var ledger = Ledger.of(books.tables());
    Identities.of(books).list().stream()
        .filter(ledger::canJudge)
        .forEach(identity -> identity.cells().forEach(cells::add));
    return cells;
  }

  private List<Cell> everyFifth(int first) {
    var cells = cells();
    return IntStream.range(0, cells.size())
        .filter(i -> i % 5 == first)
        .mapToObj(cells::get)
        .toList();
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var table : books.tables()) {
      for (var line : table.lines()) {
        line.amounts().keySet().forEach(column -> cells.add(table.cell(line, column)));
      }
    }
    return cells;
  }

  private PrintedAmount amount(Cell cell) {
    return books
        .table(cell.table())
        .flatMap(table -> table.line(cell.organisation(), cell.line()))
        .flatMap(line -> line.amount(cell.column()))
        .orElseThrow();
  }

  private List<Discrepancy> added(Books altered) {
    var known = before.stream().map(AlteredReferenceTest::place).collect(Collectors.toSet());
    return roots(altered).stream().filter(one -> !known.contains(place(one))).toList();
  }

  private static List<Discrepancy> roots(Books books) {
    return new ReconciliationAnalysis()
        .reconcile(books).discrepancies().stream()
            .filter(one -> one.isError() && one.cause().isEmpty())
            .toList();
  }

  private static String place(Discrepancy one) {
    return one.rule() + " " + one.fault() + " " + text(one.at());
  }

  private static String text(Cell cell) {
    return String.join(" ", cell.table(), cell.organisation(), cell.line(), cell.column().name());
  }

  private Books altered(Cell cell, UnaryOperator<BigDecimal> change) {
    return new Books(
        books.tables().stream()
            .map(table -> table.code().equals(cell.table()) ? altered(table, cell, change) : table)
            .toList(),
        books.organisations(),
        books.rules(),
        books.equity(),
        books.claims(),
        books.figures());
  }

  private static MoneyTable altered(MoneyTable table, Cell cell, UnaryOperator<BigDecimal> change) {
    return new MoneyTable(
        table.code(),
        table.title(),
        table.unit(),
        table.signs(),
        table.lines().stream()
            .map(
                line ->
                    line.organisation().equals(cell.organisation())
                            && line.name().equals(cell.line())
                        ? altered(line, cell, change)
                        : line)
            .toList());
  }

  private static MoneyLine altered(MoneyLine line, Cell cell, UnaryOperator<BigDecimal> change) {
    var amounts = new LinkedHashMap<>(line.amounts());
    amounts.computeIfPresent(
        cell.column(),
        (column, amount) ->
            new PrintedAmount(
                change.apply(amount.value()),
                amount.decimals(),
                amount.certainty(),
                amount.source(),
                amount.section()));
    return new MoneyLine(line.organisation(), line.name(), line.kind(), line.parent(), amounts);
  }
}
