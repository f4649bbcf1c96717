package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#SHARES}, which has no series: how many gave each answer on one
 * scale.
 *
 * @param scale the answers
 * @param rows each with a part for every answer of the scale, in its order
 */
public record Shares(ColourScale scale, List<ShareRow> rows) implements Layer {

  public Shares {
    Objects.requireNonNull(scale, "scale");
    rows = List.copyOf(rows);
    for (ShareRow row : rows) {
      if (row.parts().size() != scale.steps().size()) {
        throw new IllegalArgumentException(
            "parts of \"" + row.name() + "\": " + row.parts().size());
      }
    }
  }

  /** Whether nobody answered. */
  public boolean isBare() {
    return rows.stream().allMatch(r -> r.count() == 0);
  }
}
