package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#HEATMAP}, which has no series: a table whose cells are shaded by
 * step, each with its figure or word.
 *
 * @param columns their headings
 * @param ordered whether the columns follow each other, as periods do, so that a heading may be
 *     left out where its neighbours say enough
 * @param rows each with as many cells as there are columns
 */
public record Heatmap(List<String> columns, boolean ordered, List<HeatRow> rows, ColourScale scale)
    implements Layer {

  public Heatmap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Objects.requireNonNull(scale, "scale");
    for (HeatRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "cells of \"" + row.name() + "\": " + row.cells().size());
      }
      for (HeatCell cell : row.cells()) {
        if (cell.step().isPresent() && cell.step().getAsInt() >= scale.steps().size()) {
          throw new IllegalArgumentException("step of \"" + row.name() + "\": " + cell.step());
        }
      }
    }
  }

  /** Whether no cell has a step. */
  public boolean isBare() {
    return rows.stream().flatMap(r -> r.cells().stream()).allMatch(c -> c.step().isEmpty());
  }
}
