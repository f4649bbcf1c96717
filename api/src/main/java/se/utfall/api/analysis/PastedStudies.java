package se.utfall.api.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** A series that was sent along. Its figures are exact, and nothing has happened beside it. */
final class PastedStudies implements Studies {
  /** The arguments that describe the series and not the analysis. */
  static final Set<String> DESCRIPTION =
      Set.of(
          "name", "unit", "decimals", "better", "target", "targetKind", "accumulates", "rebases");

  /** Stands for the reason and the author of a rebase that was sent along. */
  private static final String GIVEN = "–";

  static final int MOST_VALUES = 5_000;

  private final Arguments arguments;
  private final List<Period> periods;
  private final Study main;

  PastedStudies(PastedSeries sent, Arguments arguments) {
    this.arguments = arguments;
    List<String> labels = required("periods", sent.periods());
    List<Object> values = required("values", sent.values());
    this.periods = periods(labels);
    this.main = study("values", Arguments.numbers("'values'", values));
  }

  @Override
  public Study main() {
    return main;
  }

  @Override
  public Optional<Study> beside(String argument) {
    return arguments.numbers(argument).map(values -> study(argument, values));
  }

  @Override
  public Optional<AreaSeries> areas(String level, String argument) {
    return Optional.empty();
  }

  @Override
  public List<RebaseRow> rebases() {
    return arguments.periods("rebases").stream()
        .sorted(Comparator.comparing(Period::from))
        .map(period -> new RebaseRow(GIVEN, period.text(), GIVEN, GIVEN, Instant.EPOCH))
        .toList();
  }

  @Override
  public List<SeriesFigures> knownThen() {
    return List.of();
  }

  private Study study(String argument, List<BigDecimal> values) {
    if (values.size() != periods.size()) {
      throw ProblemException.badRequest(
          "'" + argument + "'",
          "has " + values.size() + " values; 'periods' has " + periods.size());
    }
    List<ObservationRow> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(PastedIndicator.row(periods.get(i), values.get(i)));
    }
    return new Study(
        new PastedIndicator(arguments).of(values), new SeriesFigures(0, "", "", Map.of(), rows));
  }

  /** Periods that rise; 400 for others. */
  static List<Period> periods(List<String> labels) {
    List<Period> periods = new ArrayList<>();
    for (String label : labels) {
      int place = periods.size() + 1;
      Period period =
          Optional.ofNullable(label)
              .flatMap(Period::find)
              .orElseThrow(
                  () ->
                      ProblemException.badRequest(
                          "'periods'",
                          "holds '"
                              + label
                              + "' at place "
                              + place
                              + "; allowed are periods such as 2023, 2023-Q2, 2023-05"));
      if (!periods.isEmpty() && periods.get(place - 2).before().isAfter(period.from())) {
        throw ProblemException.badRequest(
            "'periods'", "do not rise at place " + place + ": '" + label + "' begins too early");
      }
      periods.add(period);
    }
    return periods;
  }

  private static <T> List<T> required(String name, List<T> list) {
    if (list == null) {
      throw ProblemException.badRequest("'" + name + "'", "is missing");
    }
    if (list.size() > MOST_VALUES) {
      throw ProblemException.badRequest(
          "'" + name + "'", "has " + list.size() + " places; at most " + MOST_VALUES);
    }
    return list;
  }
}
