package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The limits by size: between them lies what chance gives at that size.
 *
 * @param label at the end of the curve, for example "95 %"
 * @param limits by rising size; some fifty make a smooth curve
 */
public record FunnelCurve(String label, List<Limit> limits) {

  /** The limits for areas of one size. */
  public record Limit(BigDecimal size, Bounds bounds) {
    public Limit {
      Objects.requireNonNull(bounds, "bounds");
      if (size.signum() <= 0) {
        throw new IllegalArgumentException("size must be above zero: " + size);
      }
    }
  }

  public FunnelCurve {
    Objects.requireNonNull(label, "label");
    limits = List.copyOf(limits);
    for (int i = 1; i < limits.size(); i++) {
      BigDecimal smaller = limits.get(i - 1).size();
      if (smaller.compareTo(limits.get(i).size()) >= 0) {
        throw new IllegalArgumentException("limits must be by rising size: " + smaller);
      }
    }
  }
}
