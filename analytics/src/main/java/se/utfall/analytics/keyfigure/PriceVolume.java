package se.utfall.analytics.keyfigure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * A change of cost divided into what comes of the volume and what of the price of one.
 *
 * <pre>
 * p = cost / volume
 * volume effect = (q1 − q0) · p0
 * price effect  = (p1 − p0) · q1
 * </pre>
 *
 * <p>The volume is valued at the old price and the price at the new volume, so that the two add up
 * to the change and nothing joint is left; the other way round divides otherwise. The volume effect
 * is rounded half up to the decimals of the costs and the price effect is the rest: they add up
 * exactly. From one period to another or from budget to outcome, in the unit and with the sign of
 * the costs.
 *
 * <p>Withheld as {@code NO_FIGURE} when a volume is not known and as {@code NOT_POSITIVE} when it
 * is not above 0.
 *
 * <p>Source: C. T. Horngren, S. M. Datar and M. V. Rajan (2012), Cost Accounting: A Managerial
 * Emphasis, 14th edition, chapter 7 (price variance at actual quantity, quantity variance at
 * budgeted price).
 */
public record PriceVolume(BigDecimal change, BigDecimal volumeEffect, BigDecimal priceEffect) {

  /** A cost and the volume it was for; the volume may not be known. */
  public record Spending(BigDecimal cost, Optional<BigDecimal> volume) {

    public Spending {
      Objects.requireNonNull(cost, "cost");
      Objects.requireNonNull(volume, "volume");
    }
  }

  public PriceVolume {
    Objects.requireNonNull(priceEffect, "priceEffect");
    if (volumeEffect.add(priceEffect).compareTo(change) != 0) {
      throw new IllegalArgumentException("the effects do not add up to the change");
    }
  }

  /** What moved the cost from one spending to another. */
  public static Finding<PriceVolume> of(Spending from, Spending to) {
    if (from.volume().isEmpty() || to.volume().isEmpty()) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    var before = from.volume().get();
    var after = to.volume().get();
    return before.signum() <= 0 || after.signum() <= 0
        ? Finding.withheld(Reason.NOT_POSITIVE)
        : Finding.found(split(from.cost(), to.cost(), before, after));
  }

  private static PriceVolume split(
      BigDecimal from, BigDecimal to, BigDecimal before, BigDecimal after) {
    var change = to.subtract(from);
    var volumeEffect =
        after.subtract(before).multiply(from).divide(before, change.scale(), RoundingMode.HALF_UP);
    return new PriceVolume(change, volumeEffect, change.subtract(volumeEffect));
  }
}
