package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Rule;
import se.utfall.analytics.money.Scenario;

/** What the rules of a file say must hold. */
final class RuleIdentities {
  private final Books books;
  private final RuleSides sides;

  RuleIdentities(Books books) {
    this.books = books;
    this.sides = new RuleSides(books);
  }

  /** Why the rule cannot be applied; none when it can. */
  List<Unjudged> faults(Rule rule) {
    return sides.faults(rule);
  }

  /** What a rule without faults says. */
  List<Identity> of(Rule rule) {
    return switch (rule.kind()) {
      case RuleSides.SAME_FIGURE -> sameFigures(rule);
      case RuleSides.ORGANISATION_SUM -> organisationSums(rule);
      case RuleSides.CROSS_TABLE_SUM -> crossTableSums(rule);
      case RuleSides.EQUITY_ROLL_FORWARD -> rollForwards(rule);
      default -> List.of();
    };
  }

  private List<Identity> sameFigures(Rule rule) {
    var left = sides.table(rule.left()).orElseThrow();
    var right = sides.table(rule.right()).orElseThrow();
    var columns = left.columns().stream().filter(right.columns()::contains).toList();
    var all = new ArrayList<Identity>();
    for (var organisation : sides.organisations(rule.left(), left)) {
      var other = sides.organisation(rule.right(), organisation);
      for (var line : sides.lines(rule.left(), left, organisation)) {
        var equal = RuleSides.isSame(rule.right().line()) ? line : rule.right().line();
        for (var column : columns) {
          sides
              .cell(left, organisation, line, column)
              .flatMap(
                  judged ->
                      sides
                          .cell(right, other, equal, column)
                          .map(
                              cell ->
                                  same(
                                      rule,
                                      judged,
                                      new Term(
                                          cell,
                                          RuleFactor.of(rule, right, left)
                                              .multiply(turn(left, right, column))))))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Identity same(Rule rule, Cell judged, Term other) {
    return new Identity(rule.code(), Identity.Kind.SAME_FIGURE, judged, List.of(other));
  }

  /** Two tables may print their deviations the other way round. */
  private static BigDecimal turn(MoneyTable left, MoneyTable right, Column column) {
    return BigDecimal.valueOf(
        column.scenario() == Scenario.DEVIATION
            ? left.signs().deviationSign() * right.signs().deviationSign()
            : 1);
  }

  private List<Identity> organisationSums(Rule rule) {
    var table = sides.table(rule.left()).orElseThrow();
    var all = new ArrayList<Identity>();
    for (var organisation : sides.organisations(rule.left(), table)) {
      for (var name : sides.lines(rule.left(), table, organisation)) {
        var children =
            books.children(organisation).stream()
                .flatMap(child -> table.line(child, name).stream())
                .toList();
        if (!children.isEmpty()) {
          table
              .line(organisation, name)
              .ifPresent(whole -> all.addAll(organisationSum(rule, table, whole, children)));
        }
      }
    }
    return all;
  }

  private static List<Identity> organisationSum(
      Rule rule, MoneyTable table, MoneyLine whole, List<MoneyLine> children) {
    return whole.amounts().keySet().stream()
        .map(
            column ->
                new Identity(
                    rule.code(),
                    Identity.Kind.ORGANISATION_SUM,
                    table.cell(whole, column),
                    children.stream().map(child -> Term.plus(table.cell(child, column))).toList()))
        .toList();
  }

  /** Deviations are left out: each table makes its own from the columns that are compared. */
  private List<Identity> crossTableSums(Rule rule) {
    var left = sides.table(rule.left()).orElseThrow();
    var right = sides.table(rule.right()).orElseThrow();
    var all = new ArrayList<Identity>();
    for (var organisation : sides.organisations(rule.left(), left)) {
      var other = sides.organisation(rule.right(), organisation);
      var parts = addends(rule, left, organisation);
      var factor = RuleFactor.of(rule, left, right);
      for (var column : right.columns()) {
        var terms =
            parts.stream()
                .filter(part -> part.amount(column).isPresent())
                .map(part -> new Term(left.cell(part, column), factor))
                .toList();
        sides
            .cell(right, other, rule.right().line(), column)
            .filter(judged -> column.scenario() != Scenario.DEVIATION && !terms.isEmpty())
            .map(judged -> new Identity(rule.code(), Identity.Kind.CROSS_TABLE_SUM, judged, terms))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** The whole has the lines of all when it has none of its own. */
  private List<MoneyLine> addends(Rule rule, MoneyTable table, String organisation) {
    var own = table.lines(organisation);
    var isWhole = books.whole().filter(organisation::equals).isPresent();
    var lines = own.isEmpty() && isWhole ? table.lines() : own;
    return lines.stream()
        .filter(
            line ->
                RuleSides.isEvery(rule.left().line())
                    ? line.parent().flatMap(up -> table.line(line.organisation(), up)).isEmpty()
                    : line.name().equals(rule.left().line()))
        .toList();
  }

  private List<Identity> rollForwards(Rule rule) {
    var signs = RollForward.parse(rule.right().line()).orElseThrow();
    var judged = RollForward.kind(rule.left().line()).orElseThrow();
    return EquityIdentities.each(books.equity()).stream()
        .filter(year -> RuleSides.isEvery(rule.left().organisation()) || year.isOf(name(rule)))
        .map(year -> year.identity(rule.code(), Identity.Kind.EQUITY_ROLL_FORWARD, judged, signs))
        .flatMap(Optional::stream)
        .toList();
  }

  private String name(Rule rule) {
    return sides.organisation(rule.left(), rule.left().organisation());
  }
}
