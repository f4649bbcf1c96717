package se.utfall.analytics.spc;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A value of the chart and what is said of it. Mean and lines are those of its group.
 *
 * @param row row in the series given, from 0
 * @param time years, at the middle of the period
 * @param value the value its source names
 * @param movingRange distance to the value before; none at the start of a group or after a gap that
 *     breaks
 * @param group the group it belongs to
 * @param signals the rules it is part of, heaviest first
 * @param variation its class
 * @param dependsOnBounds whether its signals could differ elsewhere within the bounds of the figure
 */
public record Point(
    int row,
    double time,
    double value,
    OptionalDouble movingRange,
    Group group,
    List<Signal> signals,
    Variation variation,
    boolean dependsOnBounds) {

  public Point {
    Objects.requireNonNull(movingRange, "movingRange");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(variation, "variation");
    signals = List.copyOf(signals);
  }

  /** Whether the moving range is above its upper limit: the step to this point is unusual. */
  public boolean isMovingRangeBeyond() {
    return movingRange.isPresent()
        && group
            .limits()
            .toOptional()
            .filter(limits -> limits.isBeyond(movingRange.getAsDouble(), value))
            .isPresent();
  }

  /** Whether a rule marks the point, in either direction. */
  public boolean isMarkedBy(Rule rule) {
    return signals.stream().anyMatch(signal -> signal.rule().equals(rule));
  }
}
