package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables and books for tests, made up. */
public final class MadeUpTables {

  /** Deviation is outcome − budget, costs stand with a minus. */
  public static final SignConvention STATEMENT =
      new SignConvention(
          Optional.of(SignConvention.Subtraction.OUTCOME_MINUS_BUDGET),
          Optional.of(SignConvention.Sign.NEGATIVE),
          Optional.empty());

  /** Deviation is budget − outcome, costs stand without sign. */
  public static final SignConvention SPENDING =
      new SignConvention(
          Optional.of(SignConvention.Subtraction.BUDGET_MINUS_OUTCOME),
          Optional.of(SignConvention.Sign.POSITIVE),
          Optional.empty());

  private MadeUpTables() {}

  /**
   * A table of rows {@code organisation;line;kind;parent;column=amount;…} with a decimal point; an
   * empty parent is none.
   */
  public static MoneyTable table(
      String code, MoneyUnit unit, SignConvention signs, String... rows) {
    return new MoneyTable(
        code, code, unit, signs, Stream.of(rows).map(MadeUpTables::line).toList());
  }

  /** Tables that only their own lines relate. */
  public static Books books(MoneyTable... tables) {
    return books(List.of(), tables);
  }

  /** Tables with rules, of A with its parts B and C. */
  public static Books books(List<Rule> rules, MoneyTable... tables) {
    return new Books(
        List.of(tables),
        List.of(
            new Organisation("A", Optional.empty(), List.of("Allt")),
            new Organisation("B", Optional.of("A"), List.of()),
            new Organisation("C", Optional.of("A"), List.of())),
        rules,
        List.of(),
        List.of(),
        List.of());
  }

  /** A rule {@code left · factor = right}, its sides as {@code table;organisation;line}. */
  public static Rule rule(String kind, String left, String right, String factor) {
    return new Rule(kind, kind, side(left), side(right), new BigDecimal(factor));
  }

  private static Rule.Side side(String text) {
    var parts = text.split(";", -1);
    return new Rule.Side(parts[0], parts[1], parts[2]);
  }

  private static MoneyLine line(String row) {
    var cells = row.split(";", -1);
    var amounts = new LinkedHashMap<Column, PrintedAmount>();
    for (int i = 4; i < cells.length; i++) {
      var amount = cells[i].split("=", -1);
      amounts.put(Column.parse(amount[0]), amount(new BigDecimal(amount[1])));
    }
    return new MoneyLine(
        cells[0],
        cells[1],
        LineKind.parse(cells[2]),
        Optional.of(cells[3]).filter(parent -> !parent.isEmpty()),
        amounts);
  }

  private static PrintedAmount amount(BigDecimal value) {
    return new PrintedAmount(
        value,
        Math.max(0, value.scale()),
        PrintedAmount.Certainty.PRINTED,
        "made up",
        Optional.empty());
  }
}
