package se.utfall.db.imports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers as Swedish reports print them: decimal comma or point, groups of three parted by a
 * plain, no-break or narrow no-break space, hyphen or minus sign (U+2212). The decimals printed are
 * kept: "8,0" has one. A point or comma that parts thousands is not read, since "1.234" would then
 * have two meanings; nor are exponents.
 */
public final class SwedishNumber {
  private static final int LONGEST = 60;

  private SwedishNumber() {}

  /** Reads the whole text as a number; empty if any part of it does not belong to one. */
  public static Optional<BigDecimal> find(String text) {
    String plain = text.length() <= LONGEST ? plain(text) : "";
    return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
  }

  /** The number in plain digits with a decimal point; empty if it is none. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int position = 0;
    if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '\u2212')) {
      plain.append('-');
      position = 1;
    }
    int digits = 0; // since the start, or since the last space
    boolean grouped = false;
    boolean decimals = false;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        digits++;
      } else if (isSpace(c)
          && !decimals
          && digits >= 1
          && digits <= 3
          && (!grouped || digits == 3)) {
        grouped = true;
        digits = 0;
      } else if ((c == ',' || c == '.') && !decimals && digits >= 1 && (!grouped || digits == 3)) {
        plain.append('.');
        decimals = true;
        digits = 0;
      } else {
        return "";
      }
    }
    boolean complete = decimals ? digits >= 1 : digits >= 1 && (!grouped || digits == 3);
    return complete ? plain.toString() : "";
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }
}
