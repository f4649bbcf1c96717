package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The mean and the limits of the points from one rebase to the next.
 *
 * @param start first day of the first period of the group
 * @param endExclusive the day after its last day; for all but the last group the next one's start
 * @param limits none when there are too few points for any
 * @param trial whether the limits rest on so few points that they may still move
 * @param reason why new limits begin here, for the flag; empty for the first group
 */
public record ControlGroup(
    LocalDate start,
    LocalDate endExclusive,
    Level mean,
    Optional<LimitBand> limits,
    boolean trial,
    String reason) {

  public ControlGroup {
    Objects.requireNonNull(mean, "mean");
    Objects.requireNonNull(reason, "reason");
    if (!start.isBefore(endExclusive)) {
      throw new IllegalArgumentException("endExclusive must be after start: " + start);
    }
    if (limits.isPresent() && !limits.get().holds(mean.value())) {
      throw new IllegalArgumentException("mean must lie within limits: " + mean.value());
    }
  }
}
