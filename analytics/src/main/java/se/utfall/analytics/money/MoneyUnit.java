package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit that a table prints its amounts in. */
public enum MoneyUnit {
  KR("kr", 0),
  TKR("tkr", 3),
  MNKR("mnkr", 6);

  private final String code;
  private final int power;

  MoneyUnit(String code, int power) {
    this.code = code;
    this.power = power;
  }

  /** The word that stands in tables. */
  public String code() {
    return code;
  }

  /** How many of the other unit one of this is: 0.001 for a tkr in mnkr. */
  public BigDecimal in(MoneyUnit other) {
    return BigDecimal.ONE.scaleByPowerOfTen(power - other.power);
  }

  /** Reads a word of a file; empty if it is no unit of money, such as {@code procent}. */
  public static Optional<MoneyUnit> find(String code) {
    return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }

  /**
   * Reads a word of a file.
   *
   * @throws IllegalArgumentException if it is no unit of money
   */
  public static MoneyUnit parse(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("unit of money '" + code + "' unknown"));
  }
}
