package se.utfall.charts.style;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one way to print a number, in Swedish or in English.
 *
 * <p>Rounds half up, away from zero (as the printed reports do), groups by three from one thousand
 * on, writes the minus as U+2212 and never prints a negative zero. Years are not figures: print
 * them as they are.
 */
public enum FigureFormat {
  /** 2 003 603,5 with no-break spaces (U+00A0). */
  SWEDISH('\u00a0', ','),
  /** 2,003,603.5. */
  ENGLISH(',', '.');

  private static final char MINUS = '\u2212';

  private final char group;
  private final char point;

  FigureFormat(char group, char point) {
    this.group = group;
    this.point = point;
  }

  /** The number with exactly this many decimals. */
  public String format(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String digits = grouped(rounded.abs().toPlainString());
    return rounded.signum() < 0 ? MINUS + digits : digits;
  }

  /** The number as it is stored, with the decimals it has. */
  public String format(BigDecimal value) {
    return format(value, Math.max(0, value.scale()));
  }

  /**
   * As {@link #format(BigDecimal, int)}, with a plus before what is still positive when rounded.
   */
  public String signed(BigDecimal value, int decimals) {
    boolean positive = value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
    return positive ? "+" + format(value, decimals) : format(value, decimals);
  }

  private String grouped(String plain) {
    int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain.length() + 8);
    for (int i = 0; i < plain.length(); i++) {
      if (i == whole) {
        out.append(point);
        continue;
      }
      if (i > 0 && i < whole && (whole - i) % 3 == 0) {
        out.append(group);
      }
      out.append(plain.charAt(i));
    }
    return out.toString();
  }
}
