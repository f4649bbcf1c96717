package se.utfall.charts.spec;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One cell of a heatmap.
 *
 * @param step its place on the scale, from 0; none for a cell without a figure that may be shown,
 *     which is left unshaded
 * @param label the figure or word, ready to print, for example "41" or "saknas"; may be empty
 */
public record HeatCell(OptionalInt step, String label) {

  public HeatCell {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(label, "label");
    if (step.isPresent() && step.getAsInt() < 0) {
      throw new IllegalArgumentException("step must not be below 0: " + step.getAsInt());
    }
  }
}
