package se.utfall.analytics.classing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Classes of equal width with round limits, two to six of them.
 *
 * <pre>
 * width = the least of 1, 2, 2.5, 5, 10 · 10^k that is at least (max − min) / 5
 * first limit = ⌊min / width⌋ · width, and on until max is within
 * </pre>
 *
 * <p>Whole figures get whole widths. Figures that are all equal get one class, which is the figure.
 * Equal widths rather than quantiles: the limits can be said in round numbers, and two figures that
 * differ little seldom get different shades, which is what quantiles do where figures are dense.
 *
 * <p>Units: those of the figures, in and out. Missing figures: leave them out. Minimum n: 1, below
 * which it is withheld as {@code TOO_FEW_VALUES}. Errors: none.
 *
 * <p>Source: P. S. Heckbert (1990), Nice numbers for graph labels, in Graphics Gems, pages 61–63
 * (loose labels), with 2.5 added as in R's {@code pretty}.
 */
public final class RoundClasses {

  private static final BigDecimal WANTED = BigDecimal.valueOf(5);
  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);

  /** The classes of these figures. */
  public Finding<ClassLimits> of(List<BigDecimal> figures) {
    if (figures.isEmpty()) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    BigDecimal min = Collections.min(figures);
    BigDecimal max = Collections.max(figures);
    if (min.compareTo(max) == 0) {
      return Finding.found(new ClassLimits(List.of(min, max)));
    }
    boolean whole = figures.stream().allMatch(RoundClasses::isWhole);
    BigDecimal width = width(max.subtract(min), whole);
    List<BigDecimal> limits = new ArrayList<>();
    BigDecimal limit =
        min.divide(width, 0, RoundingMode.FLOOR).multiply(width).stripTrailingZeros();
    limits.add(limit);
    while (limit.compareTo(max) < 0) {
      limit = limit.add(width);
      limits.add(limit);
    }
    return Finding.found(new ClassLimits(limits));
  }

  /** Whether it has no decimals but zeros. */
  public static boolean isWhole(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal width(BigDecimal range, boolean whole) {
    BigDecimal least = range.divide(WANTED, MathContext.DECIMAL64);
    int power = least.precision() - least.scale() - 1;
    return ROUND.stream()
        .map(factor -> factor.scaleByPowerOfTen(power))
        .filter(width -> width.compareTo(least) >= 0)
        .filter(width -> !whole || isWhole(width))
        .findFirst()
        .orElse(BigDecimal.ONE);
  }
}
