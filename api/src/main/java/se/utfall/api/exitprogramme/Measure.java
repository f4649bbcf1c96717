package se.utfall.api.exitprogramme;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the account of a year should tell, with the indicator that tells it. */
enum Measure {
  TOTAL_COST("AVHOPP-KOSTNAD"),
  AVERAGE_COST("AVHOPP-SNITTKOSTNAD"),
  CASES("AVHOPP-ARENDEN"),
  PERSONS("AVHOPP-PERSONER"),
  APPLICANTS("AVHOPP-SOKANDE"),
  PERMANENT_EXITS("AVHOPP-VARAKTIGA"),
  RELAPSES("AVHOPP-ATERFALL"),
  GOAL_ATTAINMENT("AVHOPP-MALUPPFYLLELSE");

  /** Those that count people, of which a small one may be hidden. */
  static final Set<Measure> COUNTS =
      EnumSet.of(CASES, PERSONS, APPLICANTS, PERMANENT_EXITS, RELAPSES);

  private final String indicator;

  Measure(String indicator) {
    this.indicator = indicator;
  }

  /** Code of the indicator. */
  String indicator() {
    return indicator;
  }

  /** Key of its name. */
  String key() {
    return "exit.measure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
