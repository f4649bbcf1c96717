package se.utfall.analytics.comparison;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utfall.analytics.chance.ChiSquared;
import se.utfall.analytics.chance.Normal;

/** Draws a {@link Funnel} about a target. */
final class FunnelMaking {

  private static final double INNER = 0.025;
  private static final double OUTER = 0.001;
  private static final double Z95 = Normal.criticalTwoSided(2 * INNER);
  private static final double Z998 = Normal.criticalTwoSided(2 * OUTER);
  private static final int CURVE_POINTS = 60;
  private static final double MOST_EXPECTED = 1e9;
  private static final int FEWEST_FOR_DISPERSION = 5;

  private final ComparisonSettings settings;
  private final double target;
  private final double share;

  FunnelMaking(ComparisonSettings settings, double target) {
    this.settings = settings;
    this.target = target;
    share = target / settings.per();
  }

  Funnel make(List<Group> groups) {
    var points = groups.stream().map(this::point).toList();
    var n = points.size();
    var spread = spread(groups);
    return new Funnel(
        target,
        settings.target().isEmpty(),
        points,
        curve(points),
        n < 2 ? OptionalDouble.empty() : OptionalDouble.of(spread / (n - 1)),
        n >= FEWEST_FOR_DISPERSION && ChiSquared.above(spread, n - 1) < 0.05);
  }

  private FunnelPoint point(Group group) {
    var estimate = estimate(group);
    var limits = new EnumMap<LimitMethod, FunnelLimits>(LimitMethod.class);
    limits.put(LimitMethod.NORMAL, normal(estimate.base()));
    limits.put(LimitMethod.EXACT, exact(estimate.base()));
    if (settings.measure() == Measure.PROPORTION) {
      limits.put(LimitMethod.WILSON, wilson(estimate.base()));
    }
    return new FunnelPoint(
        group.name(),
        estimate.base(),
        estimate.value(),
        estimate.few(),
        limits,
        status(estimate, limits));
  }

  private FunnelStatus status(Estimate estimate, Map<LimitMethod, FunnelLimits> limits) {
    var status = limits.get(LimitMethod.EXACT).status(estimate.value());
    if (!estimate.few() || status == FunnelStatus.WITHIN) {
      return status;
    }
    var chance = distribution(estimate.base());
    return switch (status) {
      case ABOVE_95, ABOVE_998 ->
          confirmed(
              chance.atLeast(estimate.count()), FunnelStatus.ABOVE_95, FunnelStatus.ABOVE_998);
      default ->
          confirmed(chance.atMost(estimate.count()), FunnelStatus.BELOW_95, FunnelStatus.BELOW_998);
    };
  }

  private static FunnelStatus confirmed(double tail, FunnelStatus inner, FunnelStatus outer) {
    if (tail <= OUTER) {
      return outer;
    }
    return tail <= INNER ? inner : FunnelStatus.WITHIN;
  }

  private FunnelLimits normal(double base) {
    var se = settings.per() * distribution(base).deviation() / base;
    return new FunnelLimits(
        target - Z998 * se, target - Z95 * se, target + Z95 * se, target + Z998 * se);
  }

  private FunnelLimits wilson(double base) {
    var x = share * base;
    return new FunnelLimits(
        ProportionIntervals.wilson(x, base, -Z998),
        ProportionIntervals.wilson(x, base, -Z95),
        ProportionIntervals.wilson(x, base, Z95),
        ProportionIntervals.wilson(x, base, Z998));
  }

  private FunnelLimits exact(double base) {
    var chance = distribution(base);
    var scale = settings.per() / base;
    return new FunnelLimits(
        scale * chance.between(OUTER, -Z998),
        scale * chance.between(INNER, -Z95),
        scale * chance.between(1 - INNER, Z95),
        scale * chance.between(1 - OUTER, Z998));
  }

  private CountDistribution distribution(double base) {
    if (share * base > MOST_EXPECTED) {
      throw new IllegalArgumentException(
          "target " + target + " expects more than " + MOST_EXPECTED + " in some group");
    }
    return settings.measure() == Measure.PROPORTION
        ? new CountDistribution.Binomial((long) base, share)
        : new CountDistribution.Poisson(share * base);
  }

  /** Bases evenly spaced by their root, since the limits bend where the base is small. */
  /** From the smallest base to the largest; from a quarter of it when all are the same. */
  private List<Funnel.CurvePoint> curve(List<FunnelPoint> points) {
    var largest = points.stream().mapToDouble(FunnelPoint::base).max().orElseThrow();
    var least = points.stream().mapToDouble(FunnelPoint::base).min().orElseThrow();
    var smallest = least < largest ? least : Math.max(largest / 4, Math.min(1, largest));
    var step = (Math.sqrt(largest) - Math.sqrt(smallest)) / (CURVE_POINTS - 1);
    return IntStream.range(0, CURVE_POINTS)
        .mapToDouble(i -> Math.pow(Math.sqrt(smallest) + i * step, 2))
        .map(base -> settings.measure() == Measure.PROPORTION ? Math.rint(base) : base)
        .distinct()
        .mapToObj(base -> new Funnel.CurvePoint(base, exact(base)))
        .toList();
  }

  /** Sum of squares of the drawn-in z about their mean. */
  private double spread(List<Group> groups) {
    var z = drawnIn(groups.stream().mapToDouble(this::z).sorted().toArray());
    var mean = Arrays.stream(z).average().orElse(0);
    return Arrays.stream(z).map(each -> (each - mean) * (each - mean)).sum();
  }

  private double z(Group group) {
    var estimate = estimate(group);
    var chance = distribution(estimate.base());
    return (estimate.count() - chance.mean()) / chance.deviation();
  }

  /** The outermost tenth on either side set to its neighbour. */
  private static double[] drawnIn(double[] sorted) {
    var tenth = sorted.length / 10;
    return IntStream.range(0, sorted.length)
        .mapToDouble(i -> sorted[Math.max(tenth, Math.min(sorted.length - 1 - tenth, i))])
        .toArray();
  }

  private static Estimate estimate(Group group) {
    return group.estimate().toOptional().orElseThrow();
  }
}
