package se.utfall.analytics.comparison;

import java.util.Map;

/**
 * One group in a funnel.
 *
 * @param group its name
 * @param base of how many
 * @param value its figure
 * @param few whether few cases are expected; then {@code status} asks more than the limits do
 * @param limits for its base, by method
 * @param status where it lies by the exact limits; for few cases only what the exact tail confirms
 */
public record FunnelPoint(
    String group,
    double base,
    double value,
    boolean few,
    Map<LimitMethod, FunnelLimits> limits,
    FunnelStatus status) {

  public FunnelPoint {
    limits = Map.copyOf(limits);
  }

  /** Where it lies by the limits of one method, without regard to few cases. */
  public FunnelStatus status(LimitMethod method) {
    return limits.get(method).status(value);
  }
}
