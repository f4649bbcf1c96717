package se.utfall.api.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a workbook holds them: {@code _x000D_} for a character that XML cannot hold. */
final class EscapedText {
  // what is no text in XML, line ends that XML would make one, and what looks like such an escape
  private static final Pattern ESCAPED =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

  private EscapedText() {}

  static String of(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found -> String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
  }
}
