package se.utfall.api.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.Funnel;
import se.utfall.analytics.comparison.FunnelPoint;
import se.utfall.analytics.comparison.FunnelStatus;
import se.utfall.analytics.comparison.Group;
import se.utfall.api.areas.AreaFigures;

/**
 * What a comparison says of areas.
 *
 * @param figures the areas, whose codes are the names of the groups in the result
 * @param result estimates, funnel and tests
 * @param sentence the finding in words, without a full stop
 */
record ComparisonFinding(AreaFigures figures, ComparisonResult result, String sentence) {

  /** The points of a funnel with one of these statuses, the highest first. */
  static List<FunnelPoint> points(ComparisonResult result, FunnelStatus... statuses) {
    Set<FunnelStatus> wanted = Set.of(statuses);
    return result.funnel().toOptional().map(Funnel::points).stream()
        .flatMap(List::stream)
        .filter(point -> wanted.contains(point.status()))
        .sorted((one, other) -> Double.compare(other.value(), one.value()))
        .toList();
  }

  /** How many groups have an estimate. */
  static int compared(ComparisonResult result) {
    return (int) usable(result).count();
  }

  static Stream<Group> usable(ComparisonResult result) {
    return result.groups().stream().filter(group -> group.estimate().toOptional().isPresent());
  }
}
