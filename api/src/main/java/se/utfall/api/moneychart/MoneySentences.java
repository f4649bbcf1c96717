package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.bridge.BudgetBridge;
import se.utfall.analytics.composition.Composition;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.words.Words;

/** Says in plain words what a picture of a table shows. */
record MoneySentences(Scope scope, Cells cells) {
  private static final int MOST_YEARS_AGO = 2;

  /** How a sum and the lines that make it up came out against their budget. */
  MoneyFinding ofDeviations(String period, Optional<BudgetBridge> bridge, List<Deviation> leaves) {
    List<Deviation> largest = largest(leaves);
    if (bridge.isPresent()) {
      return new MoneyFinding(
          of(period, against(bridge.get())), isOnly(bridge.get(), leaves) ? "" : most(largest));
    }
    if (largest.isEmpty()) {
      return new MoneyFinding(of(period, text("as-budgeted")), "");
    }
    String head =
        largest.size() > 1
            ? text("several-most", cells.said(largest.get(0).amount().abs()))
            : became(
                largest.get(0).compared().isForecast(),
                name(largest.get(0)),
                text(
                    "than." + way(largest.get(0).kind(), largest.get(0).amount()),
                    cells.said(largest.get(0).amount().abs())));
    return new MoneyFinding(of(period, head), "");
  }

  /** From what to what the sum came. */
  MoneyFinding ofBridge(String period, BudgetBridge bridge, List<Deviation> leaves) {
    String amounts =
        text(
            bridge.deviation().signum() == 0 ? "against-equal" : "against",
            cells.said(spoken(bridge.kind(), bridge.measured())),
            cells.money().number(spoken(bridge.kind(), bridge.budget())));
    return new MoneyFinding(
        of(period, became(bridge.to() == Scenario.FORECAST, subject(bridge.sum()), amounts)),
        isOnly(bridge, leaves) ? "" : most(largest(leaves)));
  }

  /** What a line was, and what it was before. */
  MoneyFinding ofYears(MoneyLine line, List<Map.Entry<String, PrintedAmount>> lastFirst) {
    Map.Entry<String, PrintedAmount> last = lastFirst.get(0);
    String head =
        text(
            "was-in",
            subject(Optional.of(line)),
            cells.said(spoken(line.kind(), last.getValue())),
            cells.period(last.getKey()));
    List<String> before =
        lastFirst.stream()
            .skip(1)
            .limit(MOST_YEARS_AGO)
            .map(
                year ->
                    text(
                        "in-year",
                        cells.said(spoken(line.kind(), year.getValue())),
                        cells.period(year.getKey())))
            .toList();
    String against = before.isEmpty() ? "" : text("mot", joined(before));
    return new MoneyFinding(text("of-organisation", scope.name(words()), head + against), "");
  }

  /** What a sum was and its largest part. */
  MoneyFinding ofParts(String period, Composition parts, Optional<PrintedAmount> whole) {
    Composition.Part largest = parts.parts().get(0);
    String name = scope.name(largest.line());
    PrintedAmount amount = spoken(largest.line().kind(), largest.amount());
    String part =
        largest
            .share()
            .toOptional()
            .map(
                share ->
                    text("largest-share", name, cells.said(amount), cells.money().number(share)))
            .orElseGet(() -> text("largest", name, cells.said(amount)));
    boolean isTied =
        parts.parts().size() > 1
            && parts.parts().get(1).amount().value().abs().compareTo(largest.amount().value().abs())
                == 0;
    if (whole.isEmpty()) {
      return new MoneyFinding(of(period, isTied ? text("several-largest") : part), "");
    }
    String head =
        text(
            "was",
            subject(parts.whole()),
            cells.said(spoken(parts.whole().orElseThrow().kind(), whole.get())));
    return new MoneyFinding(of(period, head), isTied ? "" : part);
  }

  private String against(BudgetBridge bridge) {
    return became(
        bridge.to() == Scenario.FORECAST,
        subject(bridge.sum()),
        text(
            "than." + way(bridge.kind(), bridge.deviation()),
            cells.said(bridge.deviation().abs())));
  }

  private String became(boolean isForecast, String subject, String how) {
    return text(isForecast ? "expected" : "became", subject, how);
  }

  private boolean isOnly(BudgetBridge bridge, List<Deviation> leaves) {
    return leaves.size() == 1
        && bridge.sum().filter(sum -> sum.name().equals(leaves.get(0).line())).isPresent();
  }

  /** Those that deviate most, all of the same size. */
  private static List<Deviation> largest(List<Deviation> leaves) {
    Optional<BigDecimal> most =
        leaves.stream()
            .map(Deviation::sizeInMnkr)
            .max(Comparator.naturalOrder())
            .filter(size -> size.signum() > 0);
    return leaves.stream()
        .filter(one -> most.filter(size -> one.sizeInMnkr().compareTo(size) == 0).isPresent())
        .toList();
  }

  private String most(List<Deviation> largest) {
    if (largest.isEmpty() || largest.size() > 2) {
      return "";
    }
    return text(
        "most",
        joined(
            largest.stream()
                .map(
                    one ->
                        text(
                            "line." + way(one.kind(), one.amount()),
                            name(one),
                            cells.said(one.amount().abs())))
                .toList()));
  }

  private String name(Deviation one) {
    return scope.table().line(one.organisation(), one.line()).map(scope::name).orElse(one.line());
  }

  /** Which way a deviation goes: a cost with a minus is lower when the figure is higher. */
  String way(LineKind kind, BigDecimal deviation) {
    boolean isTurned = kind == LineKind.COST && scope.table().signs().hasCostsBelowZero();
    return switch (isTurned ? -deviation.signum() : deviation.signum()) {
      case 1 -> kind == LineKind.RESULT ? "better" : "higher";
      case -1 -> kind == LineKind.RESULT ? "worse" : "lower";
      default -> "equal";
    };
  }

  /** What a table leads to has a word of its own by its kind; any other line has its text. */
  private String subject(Optional<MoneyLine> line) {
    if (line.isEmpty()) {
      return text("subject.sum");
    }
    String key = "subject." + line.get().kind().code();
    boolean isMain =
        line.get().parent().isEmpty()
            && (scope.isSum(line.get()) || line.get().kind() == LineKind.RESULT);
    return isMain && words().has("moneychart." + key) ? text(key) : scope.name(line.get());
  }

  /** Costs and debts with a minus are said without it. */
  private PrintedAmount spoken(LineKind kind, PrintedAmount amount) {
    return spoken(kind, amount.value()) == amount.value() ? amount : amount.negated();
  }

  private BigDecimal spoken(LineKind kind, BigDecimal amount) {
    boolean isBelowZero =
        kind == LineKind.COST && scope.table().signs().hasCostsBelowZero()
            || kind.isCreditSide() && scope.table().signs().hasCreditBelowZero();
    return isBelowZero && amount.signum() < 0 ? amount.negate() : amount;
  }

  private String of(String period, String finding) {
    return text("of", scope.name(words()), cells.period(period), finding);
  }

  private String joined(List<String> several) {
    return several.stream().reduce((one, other) -> text("and", one, other)).orElse("");
  }

  private Words words() {
    return cells.words();
  }

  private String text(String key, Object... arguments) {
    return words().text("moneychart." + key, arguments);
  }
}
