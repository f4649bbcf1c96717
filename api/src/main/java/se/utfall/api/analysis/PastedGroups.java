package se.utfall.api.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Groups that were sent along to be compared.
 *
 * <p>Their names are {@code parameters.groups}, and {@code periods} is left out; or the periods are
 * the groups, and time is their order. Their figures (counts, for a comparison) are {@code values}
 * or, the same, {@code parameters.numerator}; {@code parameters.denominator} is what they are
 * divided by, {@code parameters.lower} and {@code upper} are bounds of figures not exactly known.
 * All lists are as long as that of the names; null is a figure that is missing.
 */
final class PastedGroups {
  /** The arguments that are the groups and what describes them. */
  static final Set<String> DESCRIPTION =
      Set.of(
          "name",
          "unit",
          "decimals",
          "better",
          "groups",
          "numerator",
          "denominator",
          "lower",
          "upper");

  private static final String NAMES = "'groups'";

  private final PastedSeries sent;
  private final Arguments arguments;
  private final List<Period> periods;
  private final List<String> names;

  PastedGroups(PastedSeries sent, Arguments arguments) {
    this.sent = sent;
    this.arguments = arguments;
    List<String> labels = Optional.ofNullable(sent.periods()).orElse(List.of());
    Optional<List<String>> groups = arguments.texts("groups");
    if (groups.isPresent() && !labels.isEmpty()) {
      throw ProblemException.badRequest(
          "parameter " + NAMES, "cannot stand with 'periods', which would be the groups too");
    }
    if (groups.isEmpty() && sent.periods() == null) {
      throw ProblemException.badRequest(
          "parameter " + NAMES, "is missing: the names of the groups; or 'periods', if they are");
    }
    requireShort(groups.orElse(labels).size());
    this.periods = PastedStudies.periods(labels);
    this.names =
        groups.orElseGet(() -> periods.stream().map(Period::text).toList()).stream()
            .map(name -> PastedIndicator.shortEnough("parameter " + NAMES, name))
            .toList();
    requireDifferent();
  }

  AreaFigures figures() {
    List<BigDecimal> figures = numerators();
    Optional<List<BigDecimal>> bases = list("denominator");
    List<ObservationRow> rows = rows(figures);
    List<AreaFigure> groups = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      groups.add(
          new AreaFigure(
              names.get(i),
              names.get(i),
              Optional.of(rows.get(i)),
              bases.map(all -> PastedIndicator.row(all.get(place), null, null)),
              periods.isEmpty()
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(SeriesRows.time(periods.get(i).from()))));
    }
    IndicatorRow indicator = new PastedIndicator(arguments).of(figures);
    return new AreaFigures(
        indicator,
        Map.of(),
        bases.map(all -> indicator),
        Optional.empty(),
        Optional.empty(),
        groups);
  }

  private List<BigDecimal> numerators() {
    Optional<List<BigDecimal>> numerator = list("numerator");
    boolean hasValues = sent.values() != null && !sent.values().isEmpty();
    if (numerator.isPresent() && hasValues) {
      throw ProblemException.badRequest(
          "parameter 'numerator'", "cannot stand with 'values', which is the same");
    }
    if (numerator.isPresent()) {
      return numerator.get();
    }
    if (sent.values() == null) {
      throw ProblemException.badRequest("'values'", "is missing, and so is 'numerator'");
    }
    return asLong("'values'", Arguments.numbers("'values'", sent.values()));
  }

  private List<ObservationRow> rows(List<BigDecimal> figures) {
    List<BigDecimal> lower = list("lower").orElseGet(this::nothing);
    List<BigDecimal> upper = list("upper").orElseGet(this::nothing);
    List<ObservationRow> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      requireAround(i, figures.get(i), lower.get(i), upper.get(i));
      rows.add(PastedIndicator.row(figures.get(i), lower.get(i), upper.get(i)));
    }
    return rows;
  }

  private List<BigDecimal> nothing() {
    return Collections.nCopies(names.size(), null);
  }

  private void requireAround(int place, BigDecimal value, BigDecimal lower, BigDecimal upper) {
    boolean both = (lower == null) == (upper == null);
    if (!both
        || lower != null && lower.compareTo(upper) > 0
        || lower != null
            && value != null
            && (value.compareTo(lower) < 0 || value.compareTo(upper) > 0)) {
      throw ProblemException.badRequest(
          "parameters 'lower' and 'upper'",
          "of group '" + names.get(place) + "' are not two bounds around its figure");
    }
  }

  private Optional<List<BigDecimal>> list(String name) {
    return arguments.numbers(name).map(all -> asLong("parameter '" + name + "'", all));
  }

  private List<BigDecimal> asLong(String named, List<BigDecimal> all) {
    if (all.size() != names.size()) {
      throw ProblemException.badRequest(
          named, "has " + all.size() + " values; there are " + names.size() + " groups");
    }
    return all;
  }

  private static void requireShort(int size) {
    if (size > PastedStudies.MOST_VALUES) {
      throw ProblemException.badRequest(
          NAMES, "has " + size + " places; at most " + PastedStudies.MOST_VALUES);
    }
  }

  private void requireDifferent() {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw ProblemException.badRequest("parameter " + NAMES, "holds '" + name + "' twice");
      }
    }
  }
}
