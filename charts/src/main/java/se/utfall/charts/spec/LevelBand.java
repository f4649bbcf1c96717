package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An interval to compare with, bounds included.
 *
 * @param label ready to print, for example "Rekommenderat 9,0–11,0"
 */
public record LevelBand(BigDecimal lower, BigDecimal upper, String label) {

  public LevelBand {
    Objects.requireNonNull(label, "label");
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower must not be above upper: " + lower + " > " + upper);
    }
  }
}
