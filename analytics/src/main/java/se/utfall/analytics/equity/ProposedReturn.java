package se.utfall.analytics.equity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the decided level means for the closing balance; in mnkr.
 *
 * <pre>
 * amount    = min(0, level − closing)    a movement: −14,4 is 14,4 paid back
 * shortfall = max(0, level − closing)    what is lacking up to the level
 * after     = closing + amount
 * </pre>
 */
public record ProposedReturn(BigDecimal amount, BigDecimal shortfall, BigDecimal after) {

  public ProposedReturn {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(shortfall, "shortfall");
    Objects.requireNonNull(after, "after");
  }

  /** The return that brings a closing balance down to a level. */
  static ProposedReturn of(BigDecimal closing, BigDecimal level) {
    var toLevel = level.subtract(closing);
    var amount = toLevel.signum() < 0 ? toLevel : toLevel.subtract(toLevel);
    return new ProposedReturn(amount, toLevel.subtract(amount), closing.add(amount));
  }
}
