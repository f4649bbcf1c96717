package se.utfall.api.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Delimited text as the import reads it: semicolons, decimal commas, quotes where a cell needs
 * them.
 */
public final class Csv {
  private static final MathContext TWELVE_DIGITS = new MathContext(12);

  private final StringBuilder text = new StringBuilder();

  /** With this header. */
  public Csv(String... header) {
    row((Object[]) header);
  }

  /** Adds a row; null is an empty cell, numbers keep their decimals. */
  public Csv row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ";").append(cell(cells[i]));
    }
    text.append('\n');
    return this;
  }

  /** A number with decimal comma; null is null. */
  public static String number(BigDecimal number) {
    return number == null ? null : number.toPlainString().replace('.', ',');
  }

  /** A number that was worked out, to twelve digits. */
  public static String number(double number) {
    return number(new BigDecimal(number, TWELVE_DIGITS).stripTrailingZeros());
  }

  /** All of it. */
  public String text() {
    return text.toString();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String cell =
        value instanceof BigDecimal number
            ? number(number)
            : String.format(Locale.ROOT, "%s", value);
    boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
