package se.utfall.analytics.keyfigure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.Scenario;

/**
 * What an organisation costs for each full-time equivalent (årsarbetare): costs without revenue,
 * divided by them. It is no salary: rents, grants and purchases are in it.
 *
 * <p>In: a table whose cost lines that are no sums are added, and the full-time equivalents by
 * period. Withheld as {@code NO_FIGURE} when either is not known, as {@code NOT_POSITIVE} when
 * there are no full-time equivalents, and as {@code UNDEFINED} when their rounding allows none.
 *
 * @param cost costs in mnkr, above 0
 * @param tkrEach tkr for each full-time equivalent, with one decimal
 */
public record CostPerFullTime(
    String period,
    Optional<Rounded> cost,
    Optional<Rounded> fullTimeEquivalents,
    Finding<Rounded> tkrEach) {

  private static final BigDecimal TKR = MoneyUnit.MNKR.in(MoneyUnit.TKR);

  public CostPerFullTime {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(fullTimeEquivalents, "fullTimeEquivalents");
    Objects.requireNonNull(tkrEach, "tkrEach");
  }

  /**
   * The periods with outcome of a table in rising order.
   *
   * @param fullTimeEquivalents by period, as rounded as their source prints them
   */
  public static List<CostPerFullTime> of(
      MoneyTable table, String organisation, Map<String, Rounded> fullTimeEquivalents) {
    var leaves = new LeafAmounts(table, organisation);
    return table.columns().stream()
        .filter(column -> column.scenario() == Scenario.OUTCOME)
        .sorted(Comparator.comparing(Column::period))
        .map(
            column ->
                of(
                    column.period(),
                    leaves.spent(column),
                    Optional.ofNullable(fullTimeEquivalents.get(column.period()))))
        .toList();
  }

  private static CostPerFullTime of(
      String period, Optional<Rounded> cost, Optional<Rounded> fullTime) {
    return new CostPerFullTime(period, cost, fullTime, tkrEach(cost, fullTime));
  }

  private static Finding<Rounded> tkrEach(Optional<Rounded> cost, Optional<Rounded> fullTime) {
    if (cost.isEmpty() || fullTime.isEmpty()) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    return fullTime.get().value().signum() <= 0
        ? Finding.withheld(Reason.NOT_POSITIVE)
        : cost.get().times(TKR).dividedBy(fullTime.get()).map(each -> each.to(1));
  }
}
