package se.utfall.api.moneychart;

import se.utfall.api.words.Words;

/**
 * What a picture of money says, without a full stop.
 *
 * @param head the finding
 * @param tail what it mostly consists of; may be empty
 */
public record MoneyFinding(String head, String tail) {

  /** What three lines of a title hold on a telephone, and two on anything wider. */
  private static final int LONGEST_IF_NARROW = 135;

  private static final int LONGEST = 165;
  private static final int NARROW = 600;

  /** The whole sentence. */
  public String sentence() {
    return Words.sentence(whole());
  }

  /** As much of it as stands over a picture of so many pixels. */
  String title(int width) {
    return whole().length() <= (width < NARROW ? LONGEST_IF_NARROW : LONGEST) ? whole() : head;
  }

  private String whole() {
    return tail.isEmpty() ? head : head + "; " + tail;
  }
}
