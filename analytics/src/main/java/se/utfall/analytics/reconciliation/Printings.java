package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.PrintedAmount;

/** Whether two printings can be of one figure that was rounded twice in the usual way. */
final class Printings {
  private static final Bounded THOUSAND = Bounded.exactly(BigDecimal.ONE.scaleByPowerOfTen(3));
  private static final Bounded THOUSANDTH = Bounded.exactly(BigDecimal.ONE.scaleByPowerOfTen(-3));

  private Printings() {}

  /**
   * Whether the more precise of two, rounded to the decimals of the other, is the other; a five is
   * rounded either way.
   *
   * @param factor what the second is multiplied by to be in the unit of the first
   */
  static boolean agree(PrintedAmount first, PrintedAmount second, BigDecimal factor) {
    var converted = second.value().multiply(factor);
    var decimals = second.decimals() + factor.stripTrailingZeros().scale();
    return first.decimals() < decimals
        ? rounds(converted, first.value(), first.decimals())
        : rounds(first.value(), converted, decimals);
  }

  private static boolean rounds(BigDecimal precise, BigDecimal coarse, int decimals) {
    return precise.setScale(decimals, RoundingMode.HALF_UP).compareTo(coarse) == 0
        || precise.setScale(decimals, RoundingMode.HALF_DOWN).compareTo(coarse) == 0;
  }

  /**
   * Whether an amount agrees when it is a thousand times as much or as little; never said of one
   * with less than two digits, which would agree with almost anything.
   */
  static boolean isOtherUnit(PrintedAmount amount, Bounded allowed) {
    var interval = amount.interval();
    return amount.value().abs().scaleByPowerOfTen(amount.decimals()).compareTo(BigDecimal.TEN) >= 0
        && (interval.times(THOUSAND).meets(allowed) || interval.times(THOUSANDTH).meets(allowed));
  }
}
