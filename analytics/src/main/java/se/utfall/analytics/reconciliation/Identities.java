package se.utfall.analytics.reconciliation;

import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;

/**
 * All that must hold between the printed cells of tables and equity, and the rules that say nothing
 * that can be judged.
 *
 * @param list in printed order, then in the order of the rules
 * @param unjudged rules that name what is not there
 */
public record Identities(List<Identity> list, List<Unjudged> unjudged) {

  public Identities {
    list = List.copyOf(list);
    unjudged = List.copyOf(unjudged);
  }

  /** Those of the tables themselves and those of the rules. */
  public static Identities of(Books books) {
    var list = new ArrayList<Identity>();
    var unjudged = new ArrayList<Unjudged>();
    for (var table : books.tables()) {
      list.addAll(new TableIdentities(table).all());
      if (printsDeviations(table) && table.signs().deviation().isEmpty()) {
        unjudged.add(
            new Unjudged(
                TableIdentities.DEVIATION, Unjudged.Reason.UNKNOWN_CONVENTION, table.code()));
      }
    }
    list.addAll(EquityIdentities.sums(books.equity()));
    var rules = new RuleIdentities(books);
    for (var rule : books.rules()) {
      var faults = rules.faults(rule);
      unjudged.addAll(faults);
      if (faults.isEmpty()) {
        list.addAll(rules.of(rule));
      }
    }
    return new Identities(list, unjudged);
  }

  private static boolean printsDeviations(MoneyTable table) {
    return table.columns().stream().anyMatch(column -> column.scenario() == Scenario.DEVIATION);
  }
}
