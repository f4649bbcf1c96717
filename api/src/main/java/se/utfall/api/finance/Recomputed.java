package se.utfall.api.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.ComputedAmount;
import se.utfall.analytics.money.PrintedAmount;

/**
 * What a printed sum or deviation is worked out to, and how far rounding alone can part the two.
 *
 * @param printed the amount as printed
 * @param computed the amount worked out
 * @param rounding the most that rounding explains; empty if a source says an amount only roughly
 */
record Recomputed(BigDecimal printed, ComputedAmount computed, Optional<BigDecimal> rounding) {

  /** How a printed amount stands to the computed one. */
  enum Agreement {
    SAME,
    ROUNDING,
    APART
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Every amount was rounded, the printed one and each that it is made of. */
  static Recomputed of(PrintedAmount printed, ComputedAmount computed, List<PrintedAmount> terms) {
    List<PrintedAmount> all = Stream.concat(Stream.of(printed), terms.stream()).toList();
    boolean isExact =
        all.stream().allMatch(one -> one.certainty() == PrintedAmount.Certainty.PRINTED);
    BigDecimal most =
        all.stream()
            .map(one -> HALF.scaleByPowerOfTen(-one.decimals()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Recomputed(printed.value(), computed, Optional.of(most).filter(one -> isExact));
  }

  BigDecimal amount() {
    return computed.amount();
  }

  Agreement agreement() {
    BigDecimal apart = printed.subtract(amount()).abs();
    if (apart.signum() == 0) {
      return Agreement.SAME;
    }
    return rounding.filter(most -> apart.compareTo(most) > 0).isPresent()
        ? Agreement.APART
        : Agreement.ROUNDING;
  }
}
