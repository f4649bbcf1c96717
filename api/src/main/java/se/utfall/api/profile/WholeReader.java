package se.utfall.api.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Finds what the figures of an area are held against. */
final class WholeReader {
  private final FigureReader figures;
  private final Reading reading;
  private final List<AreaRow> above;
  private final Map<String, Map<String, SeriesFigures>> headlines = new HashMap<>();

  /**
   * For an area.
   *
   * @param above the areas that it lies within, the nearest first
   */
  WholeReader(FigureReader figures, Reading reading, List<AreaRow> above) {
    this.figures = figures;
    this.reading = reading;
    this.above = above;
    for (AreaRow area : above) {
      headlines.put(
          area.area(),
          figures.headlines(reading, area.area()).stream()
              .collect(
                  Collectors.toMap(
                      one -> one.indicator().code(), one -> one.headline().orElseThrow())));
    }
  }

  /** The whole of a figure: of the nearest area above with one in its period, else the nearest. */
  Whole of(IndicatorRow indicator, SeriesFigures own, ObservationRow latest) {
    List<Whole> each =
        above.stream()
            .flatMap(area -> series(indicator, area.area(), own).stream())
            .map(series -> at(series, latest))
            .toList();
    return each.stream()
        .filter(whole -> whole.row().isPresent())
        .findFirst()
        .or(() -> each.stream().filter(Whole::isHidden).findFirst())
        .or(() -> each.stream().findFirst())
        .orElse(Whole.NONE);
  }

  private static Whole at(SeriesFigures series, ObservationRow latest) {
    Optional<ObservationRow> same =
        series.comparable().observations().stream()
            .filter(row -> row.period().equals(latest.period()))
            .findFirst();
    return new Whole(
        series,
        same.filter(FigureWords::isFigure),
        same.filter(row -> row.status().equals("Q")).isPresent());
  }

  /** The series of the same members in an area; a headline of other members will not do. */
  private Optional<SeriesFigures> series(IndicatorRow indicator, String area, SeriesFigures own) {
    Optional<SeriesFigures> headline =
        Optional.ofNullable(headlines.get(area).get(indicator.code()));
    if (headline.isEmpty() || headline.get().members().equals(own.members())) {
      return headline;
    }
    return figures
        .read(reading, selection(indicator.code(), List.of(area), own.members()))
        .map(Figures::series)
        .flatMap(
            found -> found.stream().filter(one -> one.members().equals(own.members())).findFirst());
  }

  /** The values of an indicator in areas, at these members. */
  static Selection selection(String indicator, List<String> areas, Map<String, String> members) {
    return new Selection(
        indicator,
        areas,
        members.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, member -> Set.of(member.getValue()))),
        Optional.empty(),
        Optional.empty());
  }
}
