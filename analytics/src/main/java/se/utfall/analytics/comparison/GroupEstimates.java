package se.utfall.analytics.comparison;

import java.util.List;
import se.utfall.analytics.comparison.Counts.Row;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import tech.tablesaw.api.Table;

/**
 * Gives each group its proportion or rate with intervals.
 *
 * <p>In: a table from {@link CountTable}. Counts and bases that are only approximate are taken at
 * the value their source names; groups without a named value and groups with base 0 get a reason
 * instead. Minimum n: one group.
 *
 * <p>Errors: {@link IllegalArgumentException}, naming the group, for a count that is negative, not
 * whole, above 1e9 or (proportions) above its base. Sources: at {@link ProportionIntervals} and
 * {@link RateIntervals}.
 */
public final class GroupEstimates {

  private final ComparisonSettings settings;

  public GroupEstimates(ComparisonSettings settings) {
    this.settings = settings;
  }

  /** The groups in the order of the table. */
  public EstimatedGroups of(Table table) {
    var counts = new Counts(table, settings.measure());
    var estimating = new Estimating(settings);
    var usable = counts.rows().stream().filter(row -> row.isCounted() && row.base() > 0).toList();
    var overall = overall(usable, estimating);
    var centre = overall.map(found -> settings.target().orElse(found.value()));
    return new EstimatedGroups(
        counts.basis(Method.COMPARISON),
        groups(counts.rows(), estimating, centre.toOptional().orElse(0.0)),
        overall);
  }

  private static Finding<Estimate> overall(List<Row> usable, Estimating estimating) {
    if (usable.isEmpty()) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var count = usable.stream().mapToDouble(Row::count).sum();
    var base = usable.stream().mapToDouble(Row::base).sum();
    return Finding.found(estimating.estimate(count, base, estimating.value(count, base)));
  }

  private static List<Group> groups(List<Row> rows, Estimating estimating, double centre) {
    return rows.stream()
        .map(row -> new Group(row.group(), row.score(), estimate(row, estimating, centre)))
        .toList();
  }

  private static Finding<Estimate> estimate(Row row, Estimating estimating, double centre) {
    if (!row.isCounted()) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    return row.base() == 0
        ? Finding.withheld(Reason.ZERO_BASE)
        : Finding.found(estimating.estimate(row.count(), row.base(), centre));
  }
}
