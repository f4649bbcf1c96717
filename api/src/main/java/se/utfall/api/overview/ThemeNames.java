package se.utfall.api.overview;

import se.utfall.api.words.Words;

/** The names of themes for people. */
public final class ThemeNames {
  private ThemeNames() {}

  /** The name of a theme; a theme without a text of its own is its own name. */
  public static String of(Words words, String theme) {
    String key = "theme." + theme;
    return words.has(key)
        ? words.text(key)
        : Character.toUpperCase(theme.charAt(0)) + theme.substring(1);
  }
}
