package se.utfall.api.moneychart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.reconciliation.Discrepancy;
import se.utfall.analytics.reconciliation.ReconciliationAnalysis;
import se.utfall.api.words.Words;

/** What a reader who has the report in hand must be told along with a picture of deviations. */
record Notes(Scope scope, Cells cells) {

  /** The cells of a period that are printed with the wrong sign. */
  List<Cell> wrongSigns(String period) {
    return new ReconciliationAnalysis()
        .reconcile(scope.books()).discrepancies().stream()
            .filter(one -> one.fault() == Discrepancy.Fault.SIGN)
            .map(Discrepancy::at)
            .filter(at -> at.table().equals(scope.table().code()))
            .filter(
                at -> scope.organisation().filter(it -> !it.equals(at.organisation())).isEmpty())
            .filter(at -> at.column().period().equals(period))
            .toList();
  }

  /** Under the title: which printed signs are wrong; nothing if none is. */
  Optional<String> brief(List<Cell> wrong) {
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(text("wrong-sign.short", names(wrong.stream().map(Cell::line))));
  }

  /** For the alternative text: order of subtraction, wrong signs, and roundings. */
  List<String> of(List<Cell> wrong, List<Deviation> drawn) {
    return Stream.of(order(), signs(wrong), roundings(wrong, drawn))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> order() {
    return scope.table().signs().deviation().isPresent()
            && scope.table().signs().deviationSign() < 0
        ? Optional.of(text("other-order"))
        : Optional.empty();
  }

  private Optional<String> signs(List<Cell> wrong) {
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text(
                "wrong-sign",
                names(
                    wrong.stream()
                        .map(
                            at ->
                                text(
                                    "wrong-sign.at",
                                    at.line(),
                                    cells.money().column(at.column()))))));
  }

  /** Deviations that the report prints otherwise than its own columns give. */
  private Optional<String> roundings(List<Cell> wrong, List<Deviation> drawn) {
    List<String> differing =
        drawn.stream()
            .filter(one -> wrong.stream().noneMatch(at -> at.line().equals(one.line())))
            .flatMap(one -> printedOtherwise(one).stream())
            .toList();
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(text("rounding", names(differing.stream())));
  }

  private Optional<String> printedOtherwise(Deviation one) {
    boolean isTurned = scope.table().signs().deviationSign() < 0;
    return one.compared()
        .printed()
        .map(printed -> isTurned ? printed.negate() : printed)
        .filter(printed -> printed.compareTo(one.amount()) != 0)
        .map(
            printed ->
                text(
                    "rounding.at",
                    one.line(),
                    cells.signed(one.compared().printed().orElseThrow()),
                    cells.signed(one.amount())));
  }

  private static String names(Stream<String> names) {
    return String.join(", ", names.distinct().toList());
  }

  private String text(String key, Object... arguments) {
    Words words = cells.words();
    return words.text("moneychart." + key, arguments);
  }
}
