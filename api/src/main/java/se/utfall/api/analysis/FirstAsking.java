package se.utfall.api.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.revision.Reading;

/**
 * The first asking, before many series are analysed on other threads: about a series without
 * values, a method refuses arguments that it cannot use and shows what it asks for beside the
 * values. That is read here, once for all of them.
 */
final class FirstAsking implements Studies {
  private final StoredStudies.Sources sources;
  private final Reading reading;
  private final ThemeQuery query;
  private final Study nothing;
  private final Map<String, Figures> beside = new HashMap<>();
  private boolean rebased;

  FirstAsking(
      StoredStudies.Sources sources, Reading reading, ThemeQuery query, IndicatorRow indicator) {
    this.sources = sources;
    this.reading = reading;
    this.query = query;
    this.nothing = new Study(indicator, SeriesFigures.NONE);
  }

  /** These series with what the method has asked for. */
  List<OneOfMany> all(List<Study> series) {
    Map<String, List<RebaseRow>> rebases = rebased ? rebases(series) : Map.of();
    Map<String, Figures> read = Map.copyOf(beside);
    return series.stream().map(study -> new OneOfMany(study, read, rebases)).toList();
  }

  private Map<String, List<RebaseRow>> rebases(List<Study> series) {
    Set<String> indicators =
        series.stream().map(study -> study.indicator().code()).collect(Collectors.toSet());
    return indicators.stream()
        .collect(
            Collectors.toMap(
                code -> code, code -> sources.catalogue().rebases(reading.revision(), code)));
  }

  @Override
  public Study main() {
    return nothing;
  }

  @Override
  public Optional<Study> beside(String argument) {
    return query
        .arguments()
        .text(argument)
        .map(
            code -> {
              Selection every = new Selection(code, List.of(), Map.of(), query.from(), query.to());
              Figures all = sources.selections().selected(reading, every);
              beside.put(argument, all);
              return StoredStudies.like(nothing.series(), all);
            });
  }

  @Override
  public Optional<AreaSeries> areas(String level, String argument) {
    throw OneOfMany.ofOneAlone("areas");
  }

  @Override
  public List<RebaseRow> rebases() {
    rebased = true;
    return List.of();
  }

  @Override
  public List<SeriesFigures> knownThen() {
    throw OneOfMany.ofOneAlone("past");
  }
}
