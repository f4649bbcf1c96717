package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One area.
 *
 * @param name stands at the point when there is room
 * @param size how many the figure rests on, such as inhabitants; above zero
 * @param value its figure
 * @param label the figure, ready to print; may be empty
 * @param kind anything but {@link PointClass#COMMON} for an area outside the limits
 */
public record FunnelPoint(
    String name, BigDecimal size, BigDecimal value, String label, PointClass kind) {

  public FunnelPoint {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    if (size.signum() <= 0) {
      throw new IllegalArgumentException("size must be above zero: " + size);
    }
  }
}
