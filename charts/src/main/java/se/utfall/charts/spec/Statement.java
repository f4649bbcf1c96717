package se.utfall.charts.spec;

import static java.util.Objects.requireNonNull;

/**
 * What is said of a figure in a few words.
 *
 * @param sign one character that repeats the words: ▲, ▼, ✓, ✗, =, ~, ≈, ? or –; may be empty
 * @param words the words
 */
public record Statement(String sign, String words) {

  public Statement {
    requireNonNull(sign);
    requireNonNull(words);
  }
}
