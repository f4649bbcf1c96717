package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * Steps that have an order, and the shades that show it.
 *
 * @param steps the name of each, from the lowest; 1–7
 */
public record ColourScale(List<String> steps, Form form) {

  /** How the shades run. */
  public enum Form {
    /** From light to strong: more is more. */
    SEQUENTIAL,
    /** From one strong colour over a light middle to another: both ends say something. */
    DIVERGING
  }

  public ColourScale {
    steps = List.copyOf(steps);
    Objects.requireNonNull(form, "form");
    if (steps.isEmpty() || steps.size() > 7) {
      throw new IllegalArgumentException("steps must be 1–7, were " + steps.size());
    }
  }
}
