package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A mean, a limit or a centre line.
 *
 * @param label ready to print, for example "medel 12,3"; empty for a line without words
 */
public record Level(BigDecimal value, String label) {

  public Level {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }
}
