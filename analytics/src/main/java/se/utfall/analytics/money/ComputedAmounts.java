package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.analytics.money.ComputedAmount.Term;

/**
 * Works out what stands beside every printed sum and deviation of a table.
 *
 * <pre>
 * deviation             outcome − budget, or budget − outcome where the table subtracts so; the
 *                       forecast takes the place of an outcome that is not printed
 * line with parts       Σ sign · part                        {@link MoneyTable#signOfPart}
 * line without parts    Σ the same line of the children      where an organisation_sum rule says so
 * </pre>
 *
 * <p>Made from what is printed, one step at a time: a sum of sums is made of the printed sums. An
 * empty cell adds nothing; where all are empty, where one side of a deviation is, or where nothing
 * is printed to stand beside, there is no computed amount; nor is there a deviation in a table that
 * does not say what it subtracts from what. Rules over several tables or with a factor compute
 * nothing here, they only compare.
 */
public final class ComputedAmounts {

  private record Name(String organisation, String line) {}

  private final MoneyTable table;
  private final Books books;
  private final Map<Name, MoneyLine> lines = new LinkedHashMap<>();
  private final Map<Name, List<MoneyLine>> parts = new LinkedHashMap<>();

  private ComputedAmounts(MoneyTable table, Books books) {
    this.table = table;
    this.books = books;
    for (var line : table.lines()) {
      lines.put(new Name(line.organisation(), line.name()), line);
      line.parent()
          .map(parent -> new Name(line.organisation(), parent))
          .ifPresent(sum -> parts.computeIfAbsent(sum, none -> new ArrayList<>()).add(line));
    }
  }

  /**
   * The computed amounts of a table by the cell they stand beside, in printed order.
   *
   * @param books where the organisations and rules are
   */
  public static Map<Cell, ComputedAmount> of(MoneyTable table, Books books) {
    return new ComputedAmounts(table, books).all();
  }

  private Map<Cell, ComputedAmount> all() {
    var computed = new LinkedHashMap<Cell, ComputedAmount>();
    for (var line : table.lines()) {
      var partsOfLine = partsOf(line);
      for (var column : line.amounts().keySet()) {
        var terms =
            column.scenario() == Scenario.DEVIATION
                ? deviation(line, column)
                : sum(line, column, partsOfLine);
        if (!terms.isEmpty()) {
          computed.put(table.cell(line, column), total(terms));
        }
      }
    }
    return Collections.unmodifiableMap(computed);
  }

  private List<MoneyLine> partsOf(MoneyLine line) {
    var own = parts.getOrDefault(new Name(line.organisation(), line.name()), List.of());
    return own.isEmpty() ? linesOfChildren(line) : own;
  }

  private List<MoneyLine> linesOfChildren(MoneyLine line) {
    return books.rules().stream().noneMatch(rule -> sumsUp(rule, line))
        ? List.of()
        : books.children(line.organisation()).stream()
            .flatMap(child -> Stream.ofNullable(lines.get(new Name(child, line.name()))))
            .toList();
  }

  private boolean sumsUp(Rule rule, MoneyLine line) {
    return rule.kind().equals("organisation_sum")
        && rule.left().table().equals(table.code())
        && rule.right().table().equals(table.code())
        && rule.factor().compareTo(BigDecimal.ONE) == 0
        && isOf(rule.left().organisation(), line.organisation())
        && (isEvery(rule.left().line()) || rule.left().line().equals(line.name()));
  }

  private boolean isOf(String named, String organisation) {
    return isEvery(named)
        || books.organisation(named).filter(one -> one.isCalled(organisation)).isPresent();
  }

  private static boolean isEvery(String word) {
    return word.equals("*") || word.startsWith("(");
  }

  private List<Term> sum(MoneyLine line, Column column, List<MoneyLine> partsOfLine) {
    return partsOfLine.stream()
        .filter(part -> part.amount(column).isPresent())
        .map(part -> new Term(table.cell(part, column), table.signOfPart(part, line)))
        .toList();
  }

  private List<Term> deviation(MoneyLine line, Column column) {
    var outcome = column.as(Scenario.OUTCOME);
    var budget = column.as(Scenario.BUDGET);
    var measured = line.amount(outcome).isPresent() ? outcome : column.as(Scenario.FORECAST);
    if (table.signs().deviation().isEmpty()
        || line.amount(measured).isEmpty()
        || line.amount(budget).isEmpty()) {
      return List.of();
    }
    var isTurned = table.signs().deviationSign() < 0;
    return List.of(
        new Term(table.cell(line, isTurned ? budget : measured), 1),
        new Term(table.cell(line, isTurned ? measured : budget), -1));
  }

  private ComputedAmount total(List<Term> terms) {
    return terms.stream()
        .map(term -> term.sign() < 0 ? printed(term.cell()).negate() : printed(term.cell()))
        .reduce(BigDecimal::add)
        .map(amount -> new ComputedAmount(amount, terms))
        .orElseThrow();
  }

  private BigDecimal printed(Cell cell) {
    return lines
        .get(new Name(cell.organisation(), cell.line()))
        .amount(cell.column())
        .orElseThrow()
        .value();
  }
}
