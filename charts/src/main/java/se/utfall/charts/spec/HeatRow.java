package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * One row of a heatmap.
 *
 * @param group heading over the first of the rows that share it, such as a plan; may be empty
 * @param name of the row
 */
public record HeatRow(String group, String name, List<HeatCell> cells) {

  public HeatRow {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(name, "name");
    cells = List.copyOf(cells);
  }
}
