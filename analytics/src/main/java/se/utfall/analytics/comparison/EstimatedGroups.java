package se.utfall.analytics.comparison;

import java.util.List;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;

/**
 * Groups with their estimates.
 *
 * @param basis counts of groups: exact, approximate, only bounded, missing
 * @param groups in the order given, those without an estimate too
 * @param overall all groups that have an estimate taken as one; withheld when none has
 */
public record EstimatedGroups(Basis basis, List<Group> groups, Finding<Estimate> overall) {

  public EstimatedGroups {
    groups = List.copyOf(groups);
  }
}
