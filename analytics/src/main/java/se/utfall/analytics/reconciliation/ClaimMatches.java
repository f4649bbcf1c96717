package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Claim;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.NamedFigure;
import se.utfall.analytics.money.Organisation;
import se.utfall.analytics.money.Scenario;

/** Finds the figures that a claim can be held against: in tables, in equity, in indicators. */
final class ClaimMatches {
  static final String PERCENT = "procent";

  private final Books books;
  private final List<MoneyTable> tables;

  ClaimMatches(Books books) {
    this.books = books;
    this.tables =
        Stream.concat(books.tables().stream(), Stream.of(EquityTable.of(books.equity()))).toList();
  }

  List<ClaimMatch> of(Claim claim) {
    var subject = ClaimSubject.of(claim);
    var organisation = books.organisation(claim.organisation());
    var matches = new ArrayList<ClaimMatch>();
    for (var table : tables) {
      table.lines(organisation.map(Organisation::name).orElse(claim.organisation())).stream()
          .filter(line -> subject.names(line.name(), claim.period()))
          .flatMap(line -> match(claim, subject, table, line).stream())
          .forEach(matches::add);
    }
    indicator(claim, subject, organisation).ifPresent(matches::add);
    return matches;
  }

  private Optional<ClaimMatch> match(
      Claim claim, ClaimSubject subject, MoneyTable table, MoneyLine line) {
    var outcome = new Column(Scenario.OUTCOME, claim.period());
    var unit = MoneyUnit.find(claim.unit());
    var sign = sign(claim, subject, table, line, outcome);
    if (unit.isEmpty()) {
      return claim.unit().equals(PERCENT) && subject.aspect() == ClaimSubject.Aspect.CHANGE
          ? Optional.of(
              ClaimMatch.percentChange(
                  Term.plus(table.cell(line, outcome)),
                  Term.plus(table.cell(line, outcome.yearBefore()))))
          : Optional.empty();
    }
    var factor = table.unit().in(unit.get()).multiply(BigDecimal.valueOf(sign));
    return switch (subject.aspect()) {
      case OUTCOME -> Optional.of(sum(table, line, factor, outcome));
      case BUDGET -> Optional.of(sum(table, line, factor, outcome.as(Scenario.BUDGET)));
      case FORECAST -> Optional.of(sum(table, line, factor, outcome.as(Scenario.FORECAST)));
      case DEVIATION -> Optional.of(deviation(table, line, factor, outcome));
      case CHANGE ->
          Optional.of(
              ClaimMatch.sum(
                  List.of(
                      new Term(table.cell(line, outcome), factor),
                      new Term(table.cell(line, outcome.yearBefore()), factor.negate()))));
    };
  }

  private static ClaimMatch sum(
      MoneyTable table, MoneyLine line, BigDecimal factor, Column column) {
    return ClaimMatch.sum(List.of(new Term(table.cell(line, column), factor)));
  }

  /** The printed deviation; where none is printed, its two columns. */
  private static ClaimMatch deviation(
      MoneyTable table, MoneyLine line, BigDecimal factor, Column outcome) {
    var printed = outcome.as(Scenario.DEVIATION);
    if (line.amount(printed).isPresent()) {
      return sum(table, line, factor, printed);
    }
    var sign = factor.multiply(BigDecimal.valueOf(table.signs().deviationSign()));
    return ClaimMatch.sum(
        List.of(
            new Term(table.cell(line, outcome), sign),
            new Term(table.cell(line, outcome.as(Scenario.BUDGET)), sign.negate())));
  }

  /**
   * A text names costs and debts without the minus that their table prints, and a rise of costs as
   * a rise; but it may write the minus too.
   */
  private static int sign(
      Claim claim, ClaimSubject subject, MoneyTable table, MoneyLine line, Column outcome) {
    if (subject.aspect() == ClaimSubject.Aspect.DEVIATION) {
      return 1;
    }
    if (line.kind().isCreditSide() && table.signs().hasCreditBelowZero()) {
      return -1;
    }
    var isCost = line.kind() == LineKind.COST && table.signs().hasCostsBelowZero();
    var isSaidWithMinus =
        subject.aspect() != ClaimSubject.Aspect.CHANGE && claim.amount().value().signum() < 0;
    return isCost && !isSaidWithMinus ? -1 : 1;
  }

  private Optional<ClaimMatch> indicator(
      Claim claim, ClaimSubject subject, Optional<Organisation> organisation) {
    var now = figure(claim, subject, organisation, claim.period());
    if (subject.aspect() == ClaimSubject.Aspect.OUTCOME) {
      return now.filter(figure -> figure.unit().equals(claim.unit()))
          .map(figure -> ClaimMatch.indicator(figure.figure(), List.of(origin(figure))));
    }
    if (subject.aspect() != ClaimSubject.Aspect.CHANGE) {
      return Optional.empty();
    }
    var year = new Column(Scenario.OUTCOME, claim.period()).yearBefore().period();
    var before = figure(claim, subject, organisation, year);
    return now.flatMap(figure -> before.flatMap(earlier -> change(claim, figure, earlier)));
  }

  private static Optional<ClaimMatch> change(Claim claim, NamedFigure now, NamedFigure before) {
    var sources = List.of(origin(now), origin(before));
    return claim.unit().equals(PERCENT)
        ? ClaimMatch.change(now.figure(), before.figure())
            .map(change -> ClaimMatch.indicator(change, sources))
        : Optional.of(ClaimMatch.indicator(now.figure().minus(before.figure()), sources))
            .filter(match -> now.unit().equals(claim.unit()));
  }

  private Optional<NamedFigure> figure(
      Claim claim, ClaimSubject subject, Optional<Organisation> organisation, String period) {
    return books.figures().stream()
        .filter(figure -> figure.name().equalsIgnoreCase(subject.name()))
        .filter(figure -> figure.period().equals(period))
        .filter(
            figure ->
                organisation
                    .map(one -> one.isCalled(figure.organisation()))
                    .orElse(figure.organisation().equalsIgnoreCase(claim.organisation())))
        .findFirst();
  }

  private static Discrepancy.Origin origin(NamedFigure figure) {
    return new Discrepancy.Origin(figure.source(), figure.section());
  }
}
