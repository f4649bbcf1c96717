package se.utfall.api.deviation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utfall.analytics.deviation.DeviationSettings.Threshold;
import se.utfall.analytics.deviation.Level;
import se.utfall.analytics.money.LineKind;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.period.Period;

/**
 * Which deviations are asked for.
 *
 * @param period empty for the latest year that can be held against a budget
 * @param organisation name or alias; empty for all
 * @param threshold how large they must be, in mnkr and percent
 * @param kind kind of line; empty for all
 */
record DeviationQuery(
    Optional<Period> period,
    Optional<String> organisation,
    Threshold threshold,
    Optional<LineKind> kind,
    Level level) {

  /** The parameters that it is read from. */
  static final String[] PARAMETERS = {
    "period", "organisation", "minAmount", "minPercent", "kind", "level", "asOf", "lang"
  };

  private static final Map<String, Level> LEVELS =
      Map.of("leaves", Level.LEAVES, "sums", Level.SUMS);
  private static final Map<String, Optional<LineKind>> KINDS =
      Arrays.stream(LineKind.values()).collect(Collectors.toMap(LineKind::code, Optional::of));
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,9})?");

  static DeviationQuery of(Query query) {
    return new DeviationQuery(
        query.period("period"),
        query.text("organisation"),
        new Threshold(least(query, "minAmount", "mnkr"), least(query, "minPercent", "percent")),
        query.oneOf("kind", KINDS, Optional.empty()),
        query.oneOf("level", LEVELS, Level.LEAVES));
  }

  private static Optional<BigDecimal> least(Query query, String name, String unit) {
    return query
        .text(name)
        .map(
            text -> {
              if (!NUMBER.matcher(text).matches()) {
                throw ProblemException.badRequest(
                    "parameter '" + name + "'",
                    "is '"
                        + text
                        + "'; allowed: a number of 0 or more in "
                        + unit
                        + ", such as 1, 0.5 or 0,5");
              }
              return new BigDecimal(text.replace(',', '.'));
            });
  }
}
