package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;

/**
 * An amount as printed: what it names and what it stands for.
 *
 * @param value the amount in the unit of its table, with the decimals printed
 * @param decimals decimals it is rounded to: its own, or those of its column for a bare 0
 * @param certainty how exactly the source said it
 * @param source code of the source
 * @param section section of the source, if it has one
 */
public record PrintedAmount(
    BigDecimal value, int decimals, Certainty certainty, String source, Optional<String> section) {

  /** How exactly a source names an amount. */
  public enum Certainty {
    /** Rounded to its decimals and no more. */
    PRINTED,
    /** "Cirka": the source says not how near. */
    ABOUT,
    /** "Drygt": not below what is named. */
    AT_LEAST
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public PrintedAmount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(section, "section");
    if (decimals < 0 || decimals > 100) {
      throw new IllegalArgumentException("decimals must be 0–100: " + decimals);
    }
  }

  /** An amount that was rounded to the decimals it shows. */
  public static PrintedAmount of(BigDecimal value, String source, Optional<String> section) {
    return new PrintedAmount(value, Math.max(0, value.scale()), Certainty.PRINTED, source, section);
  }

  /**
   * What the amount stands for: ±½·10⁻ᵈ around it, ends included, when it is printed with d
   * decimals; nothing above is known of "drygt", nothing at all of "cirka".
   */
  public Bounded interval() {
    var half = HALF.scaleByPowerOfTen(-decimals);
    var lower = value.subtract(half);
    return switch (certainty) {
      case PRINTED -> Bounded.between(lower, value.add(half));
      case AT_LEAST -> new Bounded(Optional.of(value), Optional.of(lower), Optional.empty());
      case ABOUT -> Bounded.missing();
    };
  }

  /** The same amount with the other sign. */
  public PrintedAmount negated() {
    return new PrintedAmount(value.negate(), decimals, certainty, source, section);
  }

  /** A bare 0 says nothing of its decimals; it is read with those of its column. */
  public PrintedAmount inColumnOf(int columnDecimals) {
    var bare = value.signum() == 0 && value.scale() <= 0;
    return bare ? new PrintedAmount(value, columnDecimals, certainty, source, section) : this;
  }
}
