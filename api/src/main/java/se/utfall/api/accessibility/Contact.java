package se.utfall.api.accessibility;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom to tell that something cannot be used.
 *
 * @param text a mail address, the address of a page, or any words such as a telephone number
 * @param link where a click leads; empty for words
 */
public record Contact(String text, Optional<String> link) {
  private static final Pattern MAIL = Pattern.compile("[^\\s@:/?#&]+@[^\\s@:/?#&]+");
  private static final Pattern PAGE = Pattern.compile("https?://\\S+");

  /** The contact of a setting; empty when nothing is set. */
  static Optional<Contact> of(String setting) {
    String text = setting.strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Contact(text, link(text)));
  }

  private static Optional<String> link(String text) {
    if (MAIL.matcher(text).matches()) {
      return Optional.of("mailto:" + text);
    }
    return Optional.of(text).filter(words -> PAGE.matcher(words).matches());
  }
}
