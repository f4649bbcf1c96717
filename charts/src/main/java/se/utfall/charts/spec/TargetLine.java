package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A level to compare with.
 *
 * @param label ready to print, for example "Mål 664"
 */
public record TargetLine(BigDecimal value, String label) {

  public TargetLine {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }
}
