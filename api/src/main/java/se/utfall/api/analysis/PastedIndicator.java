package se.utfall.api.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/** What a body says of the figures that it brings: name, unit, decimals, direction, target. */
record PastedIndicator(Arguments arguments) {
  private static final int LONGEST_TEXT = 200;
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** The indicator of these values, without more decimals than they have. */
  IndicatorRow of(List<BigDecimal> values) {
    Optional<BigDecimal> target = arguments.number("target", -Arguments.LARGEST, Arguments.LARGEST);
    int shown =
        values.stream()
            .filter(Objects::nonNull)
            .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    return new IndicatorRow(
        "",
        text("name"),
        text("unit"),
        arguments.oneOf("better", same("higher", "lower", "neutral"), "neutral"),
        arguments.integer("decimals", Math.min(shown, 9), 0, 9),
        "",
        "",
        "",
        null,
        "public",
        target.orElse(null),
        target
            .map(
                level ->
                    arguments.oneOf("targetKind", same("at_most", "at_least", "equal"), "at_least"))
            .orElse(null),
        null,
        null,
        null,
        null,
        "",
        arguments.flag("accumulates", false),
        1);
  }

  /** The figure of a period. */
  static ObservationRow row(Period period, BigDecimal value) {
    return row(period, value == null ? "missing" : "exact", new BigDecimal[] {value, value, value});
  }

  /** The figure of a group, which has no period: exact, or within bounds. */
  static ObservationRow row(BigDecimal value, BigDecimal lower, BigDecimal upper) {
    Period none = new Period("", Frequency.I, NO_DAY, NO_DAY.plusDays(1));
    if (lower == null) {
      return row(none, value);
    }
    if (lower.compareTo(upper) == 0) {
      return row(none, lower);
    }
    return row(
        none, value == null ? "range" : "approximate", new BigDecimal[] {value, lower, upper});
  }

  private static ObservationRow row(Period period, String qualifier, BigDecimal[] figures) {
    return new ObservationRow(
        0,
        period.text(),
        period.from(),
        period.before(),
        figures[0],
        figures[1],
        figures[2],
        qualifier,
        qualifier.equals("missing") ? "M" : "A",
        "",
        null,
        null,
        Instant.EPOCH);
  }

  private String text(String name) {
    return shortEnough("parameter '" + name + "'", arguments.text(name).orElse(""));
  }

  /** A text of one line. */
  static String shortEnough(String named, String given) {
    String text = given.replaceAll("\\p{Cntrl}", " ").strip();
    if (text.length() > LONGEST_TEXT) {
      throw ProblemException.badRequest(named, "is longer than " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  private static Map<String, String> same(String one, String two, String three) {
    return Map.of(one, one, two, two, three, three);
  }
}
