package se.utfall.analytics.keyfigure;

import java.util.Comparator;
import java.util.List;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;

/**
 * Follows what an organisation costs when its revenue is taken off, year by year.
 *
 * <pre>
 * net cost = −(revenue + costs)     costs printed negative
 *            costs − revenue        costs printed without sign
 * </pre>
 *
 * <p>In: a table; the lines of kind revenue and cost that are no sums are added, so that each krona
 * counts once. An organisation without revenue lines has none; one without any cost printed for a
 * period has no net cost then ({@code NO_FIGURE}), nor has a table that does not say how it signs
 * costs. Out: the periods with outcome of the table in rising order, each against the same period a
 * year earlier. Minimum n: one period for the amount, two for the change.
 *
 * <p>The bounds say what rounding allows, one half of the last decimal for each line added.
 */
public final class NetCostDevelopment {

  private final LeafAmounts leaves;
  private final List<Column> columns;

  private NetCostDevelopment(MoneyTable table, String organisation) {
    leaves = new LeafAmounts(table, organisation);
    columns =
        table.columns().stream().filter(column -> column.scenario() == Scenario.OUTCOME).toList();
  }

  /** The net costs of an organisation, by its name in the table. */
  public static List<NetCost> of(MoneyTable table, String organisation) {
    var development = new NetCostDevelopment(table, organisation);
    return development.columns.stream()
        .sorted(Comparator.comparing(Column::period))
        .map(development::netCost)
        .toList();
  }

  private NetCost netCost(Column column) {
    var now = amount(column);
    var before = amount(column.yearBefore());
    return new NetCost(
        column.period(),
        now,
        now.flatMap(to -> before.map(to::minus)),
        now.flatMap(to -> before.flatMap(to::percentSince)));
  }

  private Finding<Rounded> amount(Column column) {
    return leaves
        .spent(column)
        .map(spent -> leaves.sum(LineKind.REVENUE, column).map(spent::minus).orElse(spent))
        .map(Finding::found)
        .orElse(Finding.withheld(Reason.NO_FIGURE));
  }
}
