package se.utfall.analytics.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Organisation;
import se.utfall.analytics.money.Rule;

/**
 * Reads the two sides of a rule. Words beside names: {@code *}, {@code (each)} for every one,
 * {@code (each and whole)} for every organisation of the table and the whole, {@code (children)}
 * for the organisations below, {@code (same)} for the one of the other side, {@code (sum of lines)}
 * for all lines that are no parts, {@code (equity)} for the steps of equity, whose lines are kinds
 * of steps.
 */
final class RuleSides {
  static final String SAME_FIGURE = "same_figure";
  static final String ORGANISATION_SUM = "organisation_sum";
  static final String CROSS_TABLE_SUM = "cross_table_sum";
  static final String EQUITY_ROLL_FORWARD = "equity_roll_forward";

  private static final Set<String> KINDS =
      Set.of(SAME_FIGURE, ORGANISATION_SUM, CROSS_TABLE_SUM, EQUITY_ROLL_FORWARD);
  private static final String EACH_AND_WHOLE = "(each and whole)";
  private static final Set<String> EVERY =
      Set.of("*", "(each)", EACH_AND_WHOLE, "(sum of lines)", "(children)");
  private static final Set<String> SAME = Set.of("*", "(same)");

  private final Books books;
  private final MoneyTable equity;

  RuleSides(Books books) {
    this.books = books;
    this.equity = EquityTable.of(books.equity());
  }

  static boolean isEvery(String word) {
    return EVERY.contains(word);
  }

  static boolean isSame(String word) {
    return SAME.contains(word);
  }

  /** What the rule names that is not there. */
  List<Unjudged> faults(Rule rule) {
    if (!KINDS.contains(rule.kind())) {
      return List.of(new Unjudged(rule.code(), Unjudged.Reason.UNKNOWN_KIND, rule.kind()));
    }
    if (rule.kind().equals(EQUITY_ROLL_FORWARD)) {
      return rollForwardFaults(rule);
    }
    var faults = new ArrayList<Unjudged>();
    for (var side : List.of(rule.left(), rule.right())) {
      var table = table(side);
      if (table.isEmpty()) {
        faults.add(new Unjudged(rule.code(), Unjudged.Reason.UNKNOWN_TABLE, side.table()));
      } else if (!isWord(side.organisation())
          && books.organisation(side.organisation()).isEmpty()) {
        faults.add(
            new Unjudged(rule.code(), Unjudged.Reason.UNKNOWN_ORGANISATION, side.organisation()));
      } else if (!isWord(side.line()) && !hasLine(table.get(), side.line())) {
        faults.add(new Unjudged(rule.code(), Unjudged.Reason.UNKNOWN_LINE, side.line()));
      }
    }
    return faults;
  }

  private static List<Unjudged> rollForwardFaults(Rule rule) {
    return Stream.concat(
            Stream.of(rule.left().line()).filter(line -> RollForward.kind(line).isEmpty()),
            Stream.of(rule.right().line()).filter(line -> RollForward.parse(line).isEmpty()))
        .map(line -> new Unjudged(rule.code(), Unjudged.Reason.UNKNOWN_LINE, line))
        .toList();
  }

  Optional<MoneyTable> table(Rule.Side side) {
    return side.table().equals(EquityTable.CODE) ? Optional.of(equity) : books.table(side.table());
  }

  /** The organisations that a left side names. */
  List<String> organisations(Rule.Side side, MoneyTable table) {
    var named = side.organisation();
    if (!isEvery(named)) {
      return List.of(organisation(side, named));
    }
    var whole = named.equals(EACH_AND_WHOLE) ? books.whole() : Optional.<String>empty();
    return Stream.concat(table.organisations().stream(), whole.stream()).distinct().toList();
  }

  /** The organisation that a side names, or the one of the other side. */
  String organisation(Rule.Side side, String other) {
    return isWord(side.organisation())
        ? other
        : books.organisation(side.organisation()).map(Organisation::name).orElseThrow();
  }

  /** The names of the lines that a left side means. */
  List<String> lines(Rule.Side side, MoneyTable table, String organisation) {
    return isEvery(side.line())
        ? table.lines(organisation).stream().map(MoneyLine::name).toList()
        : List.of(side.line());
  }

  /** The cell of a line, or of a kind of step of equity. */
  Optional<Cell> cell(MoneyTable table, String organisation, String line, Column column) {
    if (table == equity) {
      return RollForward.kind(line).flatMap(kind -> step(organisation, kind, column));
    }
    return table
        .line(organisation, line)
        .filter(found -> found.amount(column).isPresent())
        .map(found -> table.cell(found, column));
  }

  private Optional<Cell> step(String organisation, EquityStep.Kind kind, Column column) {
    return books.equity().stream()
        .filter(step -> step.organisation().equals(organisation) && step.kind() == kind)
        .filter(step -> EquityTable.column(step).equals(column))
        .findFirst()
        .map(EquityIdentities::cell);
  }

  private boolean hasLine(MoneyTable table, String line) {
    return table == equity
        ? RollForward.kind(line).isPresent()
        : table.lines().stream().anyMatch(one -> one.name().equals(line));
  }

  private static boolean isWord(String text) {
    return isEvery(text) || isSame(text);
  }
}
