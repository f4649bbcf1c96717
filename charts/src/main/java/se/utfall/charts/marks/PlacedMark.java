package se.utfall.charts.marks;

import java.util.Objects;

/**
 * One value and where it lies.
 *
 * @param label what it is the value of: a period, a step, an area, a column
 * @param value in words and digits as tables print it; for what is hidden or missing the word that
 *     says so
 * @param x where it is pointed at: on the shape that is painted for it, or where a gap has its word
 * @param y the same downwards
 * @param shape all of a bar or a cell; for a point the point itself
 */
public record PlacedMark(String label, String value, double x, double y, Place shape) {

  public PlacedMark {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(shape, "shape");
    if (value.isBlank()) {
      throw new IllegalArgumentException("value of \"" + label + "\" must not be blank");
    }
  }
}
