package se.utfall.analytics.spc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.trend.Better;

/**
 * What people have decided of an indicator and its chart.
 *
 * @param better which way is better
 * @param target what it shall reach
 * @param rebases when limits start anew, in order of time; one outside the series has no effect
 * @param baseline which values make the limits; all of a group when empty
 */
public record Decisions(
    Better better, Optional<Target> target, List<Rebase> rebases, Optional<Baseline> baseline) {

  public Decisions {
    Objects.requireNonNull(better, "better");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(baseline, "baseline");
    rebases = List.copyOf(rebases);
    for (int i = 1; i < rebases.size(); i++) {
      if (!(rebases.get(i - 1).from() < rebases.get(i).from())) {
        throw new IllegalArgumentException("rebases are not in order of time at " + i);
      }
    }
  }

  /** A direction and nothing else. */
  public static Decisions of(Better better) {
    return new Decisions(better, Optional.empty(), List.of(), Optional.empty());
  }

  public Decisions withTarget(Target other) {
    return new Decisions(better, Optional.of(other), rebases, baseline);
  }

  public Decisions withRebases(Rebase... others) {
    return new Decisions(better, target, List.of(others), baseline);
  }

  public Decisions withBaseline(Baseline other) {
    return new Decisions(better, target, rebases, Optional.of(other));
  }
}
