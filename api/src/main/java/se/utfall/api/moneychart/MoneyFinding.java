package se.utfall.api.moneychart;

import se.utfall.api.words.Words;

/**
 * What a picture of money says, without a full stop.
 *
 * @param head the finding
 * @param tail what it mostly consists of; may be empty
 */
public record MoneyFinding(String head, String tail) {

  /** What two lines of a title hold on a telephone. */
  private static final int LONGEST_TITLE = 105;

  /** The whole sentence. */
  public String sentence() {
    return Words.sentence(whole());
  }

  /** As much of it as stands over a picture. */
  String title() {
    return whole().length() <= LONGEST_TITLE ? whole() : head;
  }

  private String whole() {
    return tail.isEmpty() ? head : head + "; " + tail;
  }
}
