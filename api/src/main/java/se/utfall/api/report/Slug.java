package se.utfall.api.report;

import java.text.Normalizer;
import java.util.Locale;

/** Names of the files inside a package, which a person can read and every system takes. */
final class Slug {
  private static final int LONGEST = 70;

  private Slug() {}

  /** Letters and digits of the text in lower case, with hyphens between: no path, no ending. */
  static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{IsLatin}\\p{N}]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "rapport" : cut;
  }
}
