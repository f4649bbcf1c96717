package se.utfall.db.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as sheets hold them: binary, of which fifteen decimal digits are what somebody wrote and
 * the rest is what computing with them left (0.30000000000000004).
 */
final class SheetNumber {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int MEANT_DECIMALS = 6;
  private static final BigDecimal LEFTOVER = new BigDecimal("1e-9");
  private static final double FIFTEEN_BEFORE_THE_POINT = 1e15;

  private SheetNumber() {}

  /** Whether fifteen digits say the number; a whole number may need more. */
  static boolean isExact(double value) {
    return Double.isFinite(value)
        && (Math.abs(value) < FIFTEEN_BEFORE_THE_POINT
            || decimal(value).compareTo(new BigDecimal(value)) == 0);
  }

  /** The number with the decimals that its format shows, or more if it has more. */
  static String text(double value, CellFormat format) {
    return text(decimal(value), format);
  }

  /**
   * The same of a number that a formula gave. A difference such as 125.9 − 119.8 leaves more behind
   * (6.1000000000000085): what differs from six decimals by less than a billionth has six.
   */
  static String computedText(double value, CellFormat format) {
    BigDecimal number = decimal(value);
    BigDecimal meant = number.setScale(MEANT_DECIMALS, RoundingMode.HALF_EVEN);
    boolean isLeftover = number.subtract(meant).abs().compareTo(LEFTOVER) < 0;
    return text(isLeftover ? plain(meant) : number, format);
  }

  private static String text(BigDecimal number, CellFormat format) {
    int decimals = Math.max(format.decimals(number.signum()), Math.max(0, number.scale()));
    String text = number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    boolean whole = decimals == 0 && number.signum() >= 0;
    return whole ? "0".repeat(Math.max(0, format.digits() - text.length())) + text : text;
  }

  private static BigDecimal decimal(double value) {
    return plain(new BigDecimal(Double.toString(value)).round(FIFTEEN_DIGITS));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
