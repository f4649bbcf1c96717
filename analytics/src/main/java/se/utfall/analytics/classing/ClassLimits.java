package se.utfall.analytics.classing;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * Classes that follow each other. Each holds its lower limit and not its upper, but the last holds
 * both.
 *
 * @param limits from the lowest, one more than there are classes; in the unit of the figures
 */
public record ClassLimits(List<BigDecimal> limits) {

  public ClassLimits {
    limits = List.copyOf(limits);
    if (limits.size() < 2) {
      throw new IllegalArgumentException("limits must be two at least: " + limits);
    }
    for (int i = 1; i < limits.size(); i++) {
      int order = limits.get(i - 1).compareTo(limits.get(i));
      if (order > 0 || order == 0 && limits.size() > 2) {
        throw new IllegalArgumentException("limits must rise: " + limits);
      }
    }
  }

  /** How many classes there are. */
  public int size() {
    return limits.size() - 1;
  }

  public BigDecimal lower(int index) {
    return limits.get(index);
  }

  public BigDecimal upper(int index) {
    return limits.get(index + 1);
  }

  /** The class of a figure, from 0; none for one outside all. */
  public OptionalInt of(BigDecimal figure) {
    if (figure.compareTo(limits.get(0)) < 0 || figure.compareTo(limits.get(size())) > 0) {
      return OptionalInt.empty();
    }
    int index = size() - 1;
    while (index > 0 && figure.compareTo(lower(index)) < 0) {
      index--;
    }
    return OptionalInt.of(index);
  }

  /** The class of a figure of which bounds are known; none when they lie in different ones. */
  public OptionalInt of(BigDecimal least, BigDecimal most) {
    OptionalInt index = of(least);
    return index.equals(of(most)) ? index : OptionalInt.empty();
  }
}
