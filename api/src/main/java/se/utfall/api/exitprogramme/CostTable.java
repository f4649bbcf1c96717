package se.utfall.api.exitprogramme;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Organisation;
import se.utfall.api.exitprogramme.Worked.Origin;

/** The total of the programme's own cost table, year by year, in mnkr. */
final class CostTable {
  /** Code of the table. */
  static final String CODE = "AVHOPP";

  private CostTable() {}

  /** The cost lines that are no sums, added; organisations within another are not counted twice. */
  static Map<Integer, Worked> totals(Books books) {
    Map<Integer, Rounded> sums = new TreeMap<>();
    books.table(CODE).ifPresent(table -> add(table, books, sums));
    Map<Integer, Worked> totals = new TreeMap<>();
    sums.forEach(
        (year, sum) ->
            totals.put(
                year,
                new Worked(
                    Optional.of(sum.value()), sum.bounds(), Origin.COST_TABLE, Optional.empty())));
    return totals;
  }

  private static void add(MoneyTable table, Books books, Map<Integer, Rounded> sums) {
    for (String name : table.organisations()) {
      boolean isWithin =
          books
              .organisation(name)
              .flatMap(Organisation::parent)
              .filter(table.organisations()::contains)
              .isPresent();
      if (!isWithin) {
        CostPerFullTime.of(table, name, Map.of()).stream()
            .filter(year -> year.period().length() == 4)
            .forEach(
                year ->
                    year.cost()
                        .ifPresent(
                            cost ->
                                sums.merge(Integer.valueOf(year.period()), cost, Rounded::plus)));
      }
    }
  }
}
