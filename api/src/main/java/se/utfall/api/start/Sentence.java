package se.utfall.api.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the console says, in Swedish: the sentences of {@code console.properties}. */
final class Sentence {
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("se.utfall.api.start.console", Locale.ROOT);

  private Sentence() {}

  static String of(String key, Object... values) {
    return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(values);
  }
}
