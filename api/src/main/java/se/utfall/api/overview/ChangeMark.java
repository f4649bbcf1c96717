package se.utfall.api.overview;

import static java.util.Objects.requireNonNull;

/**
 * A change as a sign and words; the tone only repeats the words.
 *
 * @param sign ▲, ▼, = or ~
 * @param words what changed, and whether that is better or worse where one is better
 * @param tone better, worse or plain
 */
public record ChangeMark(String sign, String words, String tone) {

  /** Checks that nothing is null. */
  public ChangeMark {
    requireNonNull(sign);
    requireNonNull(words);
    requireNonNull(tone);
  }
}
