package se.utfall.analytics.bounded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** Quotients of bounds; see {@link Bounded#dividedBy}. */
final class Quotient {

  private static final MathContext NEAREST = MathContext.DECIMAL128;
  private static final MathContext DOWN =
      new MathContext(NEAREST.getPrecision(), RoundingMode.FLOOR);
  private static final MathContext UP =
      new MathContext(NEAREST.getPrecision(), RoundingMode.CEILING);

  private Quotient() {}

  static Finding<Bounded> of(Bounded dividend, Bounded divisor) {
    if (divisor.isMissing()) {
      return Finding.found(Bounded.missing());
    }
    if (divisor.upper().filter(high -> high.signum() < 0).isPresent()) {
      return of(dividend.negated(), divisor.negated());
    }
    return divisor.lower().filter(low -> low.signum() > 0).isEmpty()
        ? Finding.withheld(Reason.UNDEFINED)
        : Finding.found(byPositive(dividend, divisor));
  }

  private static Bounded byPositive(Bounded dividend, Bounded divisor) {
    if (dividend.isExact() && divisor.isExact()) {
      var low = dividend.value().orElseThrow();
      return Bounded.exactly(low.divide(divisor.value().orElseThrow(), NEAREST));
    }
    return new Bounded(
        Optional.empty(),
        dividend.lower().map(low -> end(low, divisor, low.signum() >= 0, DOWN)),
        dividend.upper().map(high -> end(high, divisor, high.signum() < 0, UP)));
  }

  /** An end divided by the far end of the divisor or by the near one; by infinity it is 0. */
  private static BigDecimal end(
      BigDecimal end, Bounded divisor, boolean byFar, MathContext rounding) {
    var by = byFar ? divisor.upper() : divisor.lower();
    return by.map(number -> end.divide(number, rounding)).orElse(BigDecimal.ZERO);
  }
}
