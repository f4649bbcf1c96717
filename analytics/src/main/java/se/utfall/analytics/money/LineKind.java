package se.utfall.analytics.money;

import java.util.Locale;

/** What a line of a money table is about. */
public enum LineKind {
  REVENUE,
  COST,
  FUNDING,
  RESULT,
  ASSET,
  LIABILITY,
  EQUITY,
  SAVING;

  /** Equity and liabilities stand on the credit side of a balance sheet. */
  public boolean isCreditSide() {
    return this == EQUITY || this == LIABILITY;
  }

  /** The word that files and addresses use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a word of a file.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LineKind parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
