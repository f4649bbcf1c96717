package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.revision.Reading;

/** Reads what a chart shows and makes the chart of it. */
@Singleton
public final class ChartUse {
  private final SelectionReader selections;
  private final CatalogueRepository catalogue;
  private final EventReader events;

  ChartUse(SelectionReader selections, CatalogueRepository catalogue, EventReader events) {
    this.selections = selections;
    this.catalogue = catalogue;
    this.events = events;
  }

  /**
   * The chart that is asked for.
   *
   * @throws ProblemException 404 for an indicator or area that the reader cannot see
   */
  Chart chart(Reading reading, ChartQuery query) {
    Figures all = selections.selected(reading, query.selection());
    Figures shown = query.selection().isOpen() ? headlineOnly(all) : all;
    if (shown.series().stream().allMatch(series -> series.observations().isEmpty())) {
      throw nothing("NO_DATA");
    }
    return chart(reading, query.words(), shown, query.kind(), query.title(), query.events());
  }

  /** The chart of figures that are read already. */
  public Chart chart(
      Reading reading,
      Words words,
      Figures shown,
      Optional<ChartKind> kind,
      Optional<String> title,
      Optional<Boolean> flags) {
    TrendReader trend = new TrendReader(words);
    List<SeriesFinding> findings =
        shown.series().stream()
            .filter(series -> !series.observations().isEmpty())
            .map(series -> trend.read(shown.indicator(), series))
            .toList();
    Figures drawn =
        new Figures(
            shown.indicator(),
            shown.members(),
            findings.stream().map(SeriesFinding::series).toList());
    return new Chart(
        new ChartFigure(words, drawn, findings)
            .spec(
                kind, title, flagged(reading, shown, flags), catalogue.sources(reading.revision())),
        drawn,
        findings);
  }

  private List<EventRow> flagged(Reading reading, Figures shown, Optional<Boolean> wanted) {
    String theme = shown.indicator().theme();
    return events.of(reading, shown.series()).stream()
        .filter(event -> wanted.orElse(event.type().equals(theme)))
        .toList();
  }

  private static Figures headlineOnly(Figures all) {
    return new Figures(all.indicator(), all.members(), all.headline().stream().toList());
  }

  static ProblemException nothing(String reason) {
    return ProblemException.notFound(
        "There is nothing to draw: " + Words.en().text("chart.not." + reason));
  }
}
