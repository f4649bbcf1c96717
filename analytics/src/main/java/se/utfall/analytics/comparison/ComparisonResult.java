package se.utfall.analytics.comparison;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * What counts of groups say when they are compared.
 *
 * @param basis counts of groups
 * @param settings what it went by
 * @param groups in the order given, each with its estimate or a reason
 * @param overall all groups with an estimate, taken as one
 * @param funnel the groups against limits about the target; from two groups on
 * @param heterogeneity whether the groups differ among themselves; from two groups on
 * @param trend along the order of the groups; when all have a score
 * @param pair the first against the second; when exactly two groups have an estimate
 * @param warnings what must be told along with it
 */
public record ComparisonResult(
    Basis basis,
    ComparisonSettings settings,
    List<Group> groups,
    Finding<Estimate> overall,
    Finding<Funnel> funnel,
    Finding<Heterogeneity> heterogeneity,
    Finding<OrderTrend> trend,
    Finding<Pair> pair,
    Set<Warning> warnings) {

  public ComparisonResult {
    groups = List.copyOf(groups);
    warnings = Set.copyOf(warnings);
  }
}
