package se.utfall.db.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook, in which {@code _x000D_} stands for a character that XML cannot hold. */
final class EscapedText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  /** The text that is meant. */
  static String read(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
