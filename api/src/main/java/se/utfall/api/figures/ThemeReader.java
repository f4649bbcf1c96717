package se.utfall.api.figures;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads the series of a theme: first which there are, then the values of as many as are wanted. */
@Singleton
public final class ThemeReader {
  private final FigureReader figures;

  ThemeReader(FigureReader figures) {
    this.figures = figures;
  }

  /**
   * The series of a theme that the reader may see, without their values.
   *
   * @throws ProblemException 404 if the reader sees no indicator of this theme
   */
  public ThemeSeries read(Reading reading, String theme) {
    List<IndicatorRow> indicators =
        figures.indicators(reading).stream().filter(row -> row.theme().equals(theme)).toList();
    if (indicators.isEmpty()) {
      throw ProblemException.notFound("There is no theme '" + theme + "'.");
    }
    Layout layout = figures.layout(reading);
    return new ThemeSeries(
        indicators,
        indicators.stream()
            .flatMap(
                indicator ->
                    layout.of(indicator.code()).stream()
                        .map(series -> new Figures(indicator, List.of(), List.of(series))))
            .toList());
  }

  /** The same series with their values in a time, all read at once. */
  public List<Figures> withValues(
      Reading reading, List<Figures> each, Optional<Period> from, Optional<Period> to) {
    Map<Long, List<ObservationRow>> values =
        figures.observations(
            reading,
            each.stream()
                .flatMap(one -> one.series().stream())
                .mapToLong(SeriesFigures::series)
                .toArray());
    return each.stream()
        .map(
            one ->
                new Figures(
                    one.indicator(),
                    one.members(),
                    one.series().stream()
                        .map(empty -> FigureReader.filled(empty, values).between(from, to))
                        .toList()))
        .toList();
  }
}
