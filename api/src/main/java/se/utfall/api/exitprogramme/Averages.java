package se.utfall.api.exitprogramme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.api.exitprogramme.Worked.Origin;

/**
 * Works out the average cost of a year from the total and the number of persons of that same year,
 * or of cases where persons are not known.
 */
final class Averages {
  private static final int DECIMALS = 2;

  private Averages() {}

  /** The account with the total of the cost table and the average put in where they are known. */
  static YearAccount in(YearAccount account, Optional<Worked> fromTable) {
    Map<Measure, Cell> cells = account.copy();
    Cell total = cells.get(Measure.TOTAL_COST);
    if (fromTable.isPresent() && !total.isHidden()) {
      Optional<Bounded> told = Amounts.money(total, Origin.COST_TABLE).map(Worked::bounds);
      cells.put(Measure.TOTAL_COST, total.with(fromTable.get().beside(told)));
    }
    Cell average = cells.get(Measure.AVERAGE_COST);
    if (!average.isHidden()) {
      average(cells)
          .map(worked -> worked.beside(Amounts.money(average, worked.from()).map(Worked::bounds)))
          .ifPresent(worked -> cells.put(Measure.AVERAGE_COST, average.with(worked)));
    }
    return new YearAccount(account.year(), cells, account.areas());
  }

  private static Optional<Worked> average(Map<Measure, Cell> cells) {
    Cell persons = cells.get(Measure.PERSONS);
    boolean byPersons = persons.isKnown();
    Origin from = byPersons ? Origin.TOTAL_BY_PERSONS : Origin.TOTAL_BY_CASES;
    Cell total = cells.get(Measure.TOTAL_COST);
    Optional<Worked> cost = Amounts.money(total, from).or(total::worked);
    Optional<Bounded> count = Amounts.count(byPersons ? persons : cells.get(Measure.CASES));
    return cost.filter(amount -> !amount.bounds().isMissing())
        .flatMap(amount -> count.flatMap(number -> divided(amount, number, from)));
  }

  /** Rounded outwards; empty when the count can be 0. */
  private static Optional<Worked> divided(Worked cost, Bounded count, Origin from) {
    return cost.bounds()
        .dividedBy(count)
        .toOptional()
        .filter(each -> !each.isMissing())
        .map(
            each ->
                new Worked(
                    cost.value().flatMap(amount -> count.value().map(by -> each(amount, by))),
                    new Rounded(BigDecimal.ZERO, each).to(DECIMALS).bounds(),
                    from,
                    Optional.empty()));
  }

  private static BigDecimal each(BigDecimal amount, BigDecimal count) {
    return amount.divide(count, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
