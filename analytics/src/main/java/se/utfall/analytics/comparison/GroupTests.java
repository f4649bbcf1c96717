package se.utfall.analytics.comparison;

import java.util.List;
import se.utfall.analytics.chance.ChiSquared;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** Tests over all groups that have an estimate. */
final class GroupTests {

  private final List<Group> groups;
  private final double level;
  private final double variance;

  /** The level of all groups together, as a share of the base, not of {@code per}. */
  GroupTests(List<Group> groups, Measure measure, double level) {
    this.groups = groups;
    this.level = level;
    variance = measure == Measure.PROPORTION ? level * (1 - level) : level;
  }

  Finding<Heterogeneity> heterogeneity() {
    if (groups.size() < 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (variance == 0) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var sum = 0.0;
    for (Group group : groups) {
      var off = estimate(group).count() - estimate(group).base() * level;
      sum += off * off / (estimate(group).base() * variance);
    }
    return Finding.found(heterogeneity(sum, groups.size() - 1));
  }

  Finding<OrderTrend> trend() {
    if (groups.size() < 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (groups.stream().anyMatch(group -> group.score().isEmpty())) {
      return Finding.withheld(Reason.NO_ORDER);
    }
    var bases = groups.stream().mapToDouble(group -> estimate(group).base()).sum();
    var mean = groups.stream().mapToDouble(g -> estimate(g).base() * score(g)).sum() / bases;
    var t = groups.stream().mapToDouble(g -> estimate(g).count() * (score(g) - mean)).sum();
    var spread =
        groups.stream().mapToDouble(g -> estimate(g).base() * Math.pow(score(g) - mean, 2)).sum();
    var equal = groups.stream().mapToDouble(GroupTests::score).distinct().count() == 1;
    return variance == 0 || equal
        ? Finding.withheld(Reason.UNDEFINED)
        : heterogeneity().map(all -> trend(t / Math.sqrt(variance * spread), all));
  }

  private static OrderTrend trend(double z, Heterogeneity all) {
    return new OrderTrend(
        z,
        z * z,
        Normal.twoSided(z),
        all.df() < 2
            ? Finding.withheld(Reason.TOO_FEW_VALUES)
            : Finding.found(heterogeneity(Math.max(0, all.chiSquare() - z * z), all.df() - 1)));
  }

  private static Heterogeneity heterogeneity(double chiSquare, int df) {
    return new Heterogeneity(chiSquare, df, ChiSquared.above(chiSquare, df));
  }

  private static Estimate estimate(Group group) {
    return group.estimate().toOptional().orElseThrow();
  }

  private static double score(Group group) {
    return group.score().orElseThrow();
  }
}
