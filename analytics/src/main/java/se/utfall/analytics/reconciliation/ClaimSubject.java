package se.utfall.analytics.reconciliation;

import java.util.Locale;
import se.utfall.analytics.money.Claim;

/**
 * What a claim is about, read from its words: a name, and what is said of it.
 *
 * @param name of a line, a step of equity or an indicator
 */
record ClaimSubject(String name, Aspect aspect) {

  /** What is said of the figure. */
  enum Aspect {
    OUTCOME("utfall"),
    BUDGET("budget"),
    FORECAST("prognos"),
    DEVIATION("avvikelse mot budget"),
    CHANGE("förändring mot föregående år");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }
  }

  /** The words after the last comma, if they are an aspect; else the whole is a name. */
  static ClaimSubject of(Claim claim) {
    var text = claim.subject().strip();
    for (var aspect : Aspect.values()) {
      var ending = ", " + aspect.words;
      if (text.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return new ClaimSubject(text.substring(0, text.length() - ending.length()), aspect);
      }
    }
    return new ClaimSubject(text, Aspect.OUTCOME);
  }

  /** Whether a line or step is called this, with or without the year at its end. */
  boolean names(String line, String period) {
    return line.equalsIgnoreCase(name) || line.equalsIgnoreCase(name + " " + period);
  }
}
