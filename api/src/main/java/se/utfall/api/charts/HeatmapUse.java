package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads what a heatmap of an indicator shows and makes the chart of it. */
@Singleton
final class HeatmapUse {
  private final SelectionReader selections;
  private final CatalogueRepository catalogue;

  HeatmapUse(SelectionReader selections, CatalogueRepository catalogue) {
    this.selections = selections;
    this.catalogue = catalogue;
  }

  /**
   * The chart that is asked for: the areas that are named, else those of the level that is named,
   * else those of the level with most of them.
   *
   * @throws se.utfall.api.problem.ProblemException 404 for an indicator or area that the reader
   *     cannot see, or without any figure to show
   */
  Chart chart(Reading reading, ChartQuery query) {
    Figures selected = selections.selected(reading, query.selection());
    Optional<String> level = query.level();
    List<SeriesFigures> all = selected.series();
    List<SeriesFigures> shown =
        level.isPresent()
            ? comparable(atLevel(reading, all, level))
            : query.selection().areas().isEmpty()
                ? atLevel(reading, comparable(all), level)
                : comparable(all);
    if (shown.isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    Figures figures = new Figures(selected.indicator(), selected.members(), shown);
    return chart(reading, query, figures, new HeatTable(query.look().words(), figures));
  }

  private static List<SeriesFigures> comparable(List<SeriesFigures> all) {
    return all.stream()
        .map(SeriesFigures::comparable)
        .filter(series -> !series.observations().isEmpty())
        .toList();
  }

  private List<SeriesFigures> atLevel(
      Reading reading, List<SeriesFigures> series, Optional<String> wanted) {
    Map<String, String> levels = new HashMap<>();
    for (AreaRow area : catalogue.areas(reading.revision())) {
      levels.put(area.area(), area.level());
    }
    String level = wanted.orElseGet(() -> fullest(series, levels));
    return series.stream().filter(one -> level.equals(levels.get(one.area()))).toList();
  }

  /** The finer of two with as many areas. */
  private static String fullest(List<SeriesFigures> series, Map<String, String> levels) {
    String fullest = "";
    long most = 0;
    for (String level : AreaReader.LEVELS) {
      long count =
          series.stream()
              .map(SeriesFigures::area)
              .distinct()
              .filter(area -> level.equals(levels.get(area)))
              .count();
      if (count > 0 && count >= most) {
        fullest = level;
        most = count;
      }
    }
    return fullest;
  }

  private Chart chart(Reading reading, ChartQuery query, Figures figures, HeatTable table) {
    Words words = query.look().words();
    List<ObservationRow> rows =
        figures.series().stream().flatMap(series -> series.observations().stream()).toList();
    Provenance provenance = Provenance.of(rows);
    String source = provenance.source(catalogue.sources(reading.revision()));
    Optional<String> finding = table.finding().map(Words::sentence);
    String csv = table.csv();
    String subtitle = subtitle(query, figures);
    ChartSpec spec =
        new ChartSpec(
            ChartKind.HEATMAP,
            query.look().title().or(() -> finding).orElse(figures.indicator().name()),
            subtitle,
            List.of(),
            List.of(),
            Optional.empty(),
            source,
            provenance.dataPer(),
            new Digest()
                .add(figures.indicator().code())
                .add(subtitle)
                .add(csv)
                .mark()
                .substring(0, 8),
            words.text(
                "chart.described",
                words.text("programme.kind.heatmap"),
                subtitle,
                (finding.orElse("") + " " + table.told()).strip(),
                source,
                provenance.dataPer()),
            figures.indicator().decimals(),
            words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH,
            table.layer());
    List<Drawn> drawn =
        figures.series().stream()
            .map(series -> new Drawn(series, series.observations(), List.of(), ""))
            .toList();
    return new Chart(spec, figures, drawn, csv);
  }

  private static String subtitle(ChartQuery query, Figures figures) {
    String common = new SeriesNames(figures.series()).common(figures.series().get(0));
    String name = figures.indicator().name();
    return query
        .look()
        .words()
        .text(
            "chart.subtitle",
            common.isEmpty() || figures.series().size() == 1 ? name : name + ", " + common,
            figures.indicator().unit());
  }
}
