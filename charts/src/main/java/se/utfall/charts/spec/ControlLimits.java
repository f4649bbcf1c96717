package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#SPC}: what the lone series is held against. The class of each point
 * stands with the point.
 *
 * @param groups in order of time, none overlapping the next; empty when there is not even a mean
 * @param words the key to the classes of points; only those that occur are shown
 */
public record ControlLimits(List<ControlGroup> groups, ClassWords words) implements Layer {

  public ControlLimits {
    groups = List.copyOf(groups);
    Objects.requireNonNull(words, "words");
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).start().isBefore(groups.get(i - 1).endExclusive())) {
        throw new IllegalArgumentException(
            "groups must be in order of time and not overlap: " + groups.get(i).start());
      }
    }
  }
}
