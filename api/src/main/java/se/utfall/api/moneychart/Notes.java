package se.utfall.api.moneychart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.analytics.reconciliation.ReconciliationAnalysis;

/**
 * What a reader who has the report in hand must be told along with a picture of deviations.
 *
 * @param faults what is wrong in the lines of the picture and does not only follow from something
 *     else
 */
record Notes(Scope scope, Cells cells, List<Discrepancy> faults) {

  static Notes of(Scope scope, Cells cells, String period) {
    return new Notes(
        scope,
        cells,
        new ReconciliationAnalysis()
            .reconcile(withoutText(scope.books())).discrepancies().stream()
                .filter(one -> one.isError() && one.cause().isEmpty())
                .filter(one -> one.at().table().equals(scope.table().code()))
                .filter(one -> one.at().column().period().equals(period))
                .toList());
  }

  /** The tables alone; what a text says of them changes nothing in a picture. */
  private static Books withoutText(Books books) {
    return new Books(
        books.tables(), books.organisations(), books.rules(), books.equity(), List.of(), List.of());
  }

  /** The text of a line, with a word where the report has a wrong sign in it. */
  String name(MoneyLine line) {
    String name = scope.name(line);
    return signs(List.of(line)).isEmpty() ? name : text("wrong-sign.name", name);
  }

  /**
   * For the alternative text: order of subtraction, wrong signs, and what is printed otherwise than
   * it is computed.
   *
   * @param lines the lines drawn
   * @param drawn their deviations
   */
  List<String> said(List<MoneyLine> lines, List<Deviation> drawn) {
    List<Cell> wrong = signs(lines);
    return Stream.of(
            order(),
            signs(wrong.stream().filter(Notes::isDeviation), "wrong-sign.deviation"),
            signs(wrong.stream().filter(at -> !isDeviation(at)), "wrong-sign.amount"),
            otherwise(drawn, false, "rounding"),
            otherwise(drawn, true, "wrong-deviation"))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Cell> signs(List<MoneyLine> lines) {
    return faults.stream()
        .filter(one -> one.fault() == Discrepancy.Fault.SIGN)
        .map(Discrepancy::at)
        .filter(at -> lines.stream().anyMatch(line -> isOf(at, line.organisation(), line.name())))
        .toList();
  }

  private static boolean isDeviation(Cell at) {
    return at.column().scenario() == Scenario.DEVIATION;
  }

  private static boolean isOf(Cell at, String organisation, String line) {
    return at.organisation().equals(organisation) && at.line().equals(line);
  }

  private Optional<String> order() {
    return scope.table().signs().deviationSign() < 0
        ? Optional.of(text("other-order"))
        : Optional.empty();
  }

  private Optional<String> signs(Stream<Cell> wrong, String key) {
    return joined(
        wrong.map(at -> text("wrong-sign.at", at.line(), cells.money().column(at.column()))), key);
  }

  /** Deviations that the report prints otherwise than its own columns give, by a fault or not. */
  private Optional<String> otherwise(List<Deviation> drawn, boolean byFault, String key) {
    return joined(
        drawn.stream()
            .filter(one -> fault(one).isPresent() == byFault)
            .filter(one -> fault(one).filter(it -> it == Discrepancy.Fault.SIGN).isEmpty())
            .flatMap(one -> printedOtherwise(one).stream()),
        key);
  }

  private Optional<Discrepancy.Fault> fault(Deviation one) {
    return faults.stream()
        .filter(it -> isDeviation(it.at()) && isOf(it.at(), one.organisation(), one.line()))
        .map(Discrepancy::fault)
        .findFirst();
  }

  private Optional<String> printedOtherwise(Deviation one) {
    boolean isTurned = scope.table().signs().deviationSign() < 0;
    return one.compared()
        .printed()
        .filter(printed -> (isTurned ? printed.negate() : printed).compareTo(one.amount()) != 0)
        .map(
            printed ->
                text(
                    "printed-otherwise",
                    one.line(),
                    cells.signed(printed),
                    cells.signed(isTurned ? one.amount().negate() : one.amount())));
  }

  private Optional<String> joined(Stream<String> several, String key) {
    List<String> all = several.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(text(key, String.join("; ", all)));
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}
