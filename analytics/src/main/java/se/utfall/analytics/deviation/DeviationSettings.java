package se.utfall.analytics.deviation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.money.LineKind;

/**
 * Which deviations are wanted.
 *
 * @param level finest lines or sums
 * @param period as in {@link se.utfall.analytics.money.Column}; empty for all
 * @param organisation name or alias; empty for all
 * @param kind kind of line; empty for all
 * @param threshold how large they must be
 */
public record DeviationSettings(
    Level level,
    Optional<String> period,
    Optional<String> organisation,
    Optional<LineKind> kind,
    Threshold threshold) {

  /** The finest lines of every period, organisation, kind and size. */
  public static final DeviationSettings ALL =
      new DeviationSettings(
          Level.LEAVES, Optional.empty(), Optional.empty(), Optional.empty(), Threshold.NONE);

  /**
   * How large a deviation must be; one that is asked for in both ways must reach both.
   *
   * <p>A percentage that is withheld cannot be measured and holds nothing back, unless nothing
   * deviates at all.
   *
   * @param amount least size in mnkr, itself included
   * @param percent least size in percent of the absolute budget as shown, with one decimal; itself
   *     included
   */
  public record Threshold(Optional<BigDecimal> amount, Optional<BigDecimal> percent) {

    /** However small. */
    public static final Threshold NONE = new Threshold(Optional.empty(), Optional.empty());

    public Threshold {
      requireNotNegative("amount", amount);
      requireNotNegative("percent", percent);
    }

    boolean isReachedBy(Deviation deviation) {
      return amount.filter(least -> deviation.sizeInMnkr().compareTo(least) < 0).isEmpty()
          && percent
              .filter(least -> sizeInPercent(deviation, least).compareTo(least) < 0)
              .isEmpty();
    }

    private static BigDecimal sizeInPercent(Deviation deviation, BigDecimal ifWithheld) {
      return deviation.amount().signum() == 0
          ? BigDecimal.ZERO
          : deviation.percent().toOptional().map(BigDecimal::abs).orElse(ifWithheld);
    }

    private static void requireNotNegative(String name, Optional<BigDecimal> least) {
      if (least.filter(number -> number.signum() < 0).isPresent()) {
        throw new IllegalArgumentException(name + " is below 0");
      }
    }
  }

  public DeviationSettings {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(threshold, "threshold");
  }

  /** The same of one period. */
  public DeviationSettings ofPeriod(String wanted) {
    return new DeviationSettings(level, Optional.of(wanted), organisation, kind, threshold);
  }

  /** The same of one organisation, by name or alias. */
  public DeviationSettings ofOrganisation(String wanted) {
    return new DeviationSettings(level, period, Optional.of(wanted), kind, threshold);
  }

  /** The same of one kind of line. */
  public DeviationSettings ofKind(LineKind wanted) {
    return new DeviationSettings(level, period, organisation, Optional.of(wanted), threshold);
  }

  /** The same on another level. */
  public DeviationSettings on(Level wanted) {
    return new DeviationSettings(wanted, period, organisation, kind, threshold);
  }

  /** The same from another size. */
  public DeviationSettings from(Threshold wanted) {
    return new DeviationSettings(level, period, organisation, kind, wanted);
  }
}
