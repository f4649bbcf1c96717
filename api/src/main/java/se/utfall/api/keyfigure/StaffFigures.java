package se.utfall.api.keyfigure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Organisation;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** The yearly values of indicators that are divided by organisation, by the names of the tables. */
final class StaffFigures {
  static final String FULL_TIME = "ARSARBETARE";
  static final String NET_COST_CHANGE = "NETTOKOSTNAD-FORANDRING";

  private static final String THEME = "personal";
  private static final String DIMENSION = "organisation";

  private final FigureReader figures;
  private final Reading reading;
  private final Books books;
  private final Map<String, Optional<Figures>> read = new HashMap<>();

  StaffFigures(FigureReader figures, Reading reading, Books books) {
    this.figures = figures;
    this.reading = reading;
    this.books = books;
  }

  /** Indicators of staff that the reader may see, the full-time equivalents first. */
  List<IndicatorRow> ofStaff() {
    List<IndicatorRow> found = new ArrayList<>();
    for (IndicatorRow row : figures.indicators(reading)) {
      if (row.code().equals(FULL_TIME)) {
        found.add(0, row);
      } else if (row.theme().equals(THEME)) {
        found.add(row);
      }
    }
    return found;
  }

  /** The rows of an organisation by year; of an indicator that is not so divided there are none. */
  Map<String, ObservationRow> rows(String indicator, String organisation) {
    Map<String, ObservationRow> rows = new TreeMap<>();
    read.computeIfAbsent(indicator, code -> figures.read(reading, Selection.all(code))).stream()
        .flatMap(found -> found.series().stream())
        .filter(series -> isOf(series, organisation))
        .flatMap(series -> series.observations().stream())
        .filter(row -> Period.parse(row.period()).frequency() == Frequency.A)
        .forEach(row -> rows.putIfAbsent(row.period(), row));
    return rows;
  }

  /** The values that are named, as rounded as they are printed, by year. */
  Map<String, Rounded> values(String indicator, String organisation) {
    Map<String, Rounded> values = new TreeMap<>();
    rows(indicator, organisation)
        .forEach(
            (period, row) -> {
              boolean isPrinted =
                  row.qualifier().equals("exact") || row.qualifier().equals("derived");
              if (isPrinted && row.value() != null && !isHidden(row)) {
                values.put(period, Rounded.of(row.value()));
              }
            });
    return values;
  }

  static boolean isHidden(ObservationRow row) {
    return row.status().equals("Q");
  }

  private boolean isOf(SeriesFigures series, String organisation) {
    return series.members().size() == 1
        && Optional.ofNullable(series.members().get(DIMENSION))
            .flatMap(books::organisation)
            .map(Organisation::name)
            .filter(organisation::equals)
            .isPresent();
  }
}
