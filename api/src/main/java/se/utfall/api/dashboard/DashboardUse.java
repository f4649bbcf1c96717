package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Keep;
import se.utfall.api.charts.Provenance;
import se.utfall.api.figures.Figures;
import se.utfall.api.overview.IndicatorLines;
import se.utfall.api.page.Onward;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.dashboard.Dashboard;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads what a view shows, with the rights of whoever reads and not of whoever made it. */
@Singleton
final class DashboardUse {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final int MOST_KEPT = 64;

  private final TileReader reader;
  private final TileTexts texts;
  private final TilePictures pictures;
  private final CatalogueRepository catalogue;
  private final Keep<ShownDashboard> kept = new Keep<>(MOST_KEPT);

  DashboardUse(
      TileReader reader, TileTexts texts, TilePictures pictures, CatalogueRepository catalogue) {
    this.reader = reader;
    this.texts = texts;
    this.pictures = pictures;
    this.catalogue = catalogue;
  }

  /** The view in the language of its links, which lead on to pages of the same moment. */
  ShownDashboard read(Reading reading, Dashboard dashboard, Onward onward) {
    Words words = Words.of(Optional.of(onward.language()));
    LocalDate today = reading.knownAt().atZone(STOCKHOLM).toLocalDate();
    List<Object> asked = List.of(dashboard, today, onward);
    return kept.get(reading, asked, () -> made(reading, dashboard, words, onward));
  }

  private ShownDashboard made(Reading reading, Dashboard dashboard, Words words, Onward onward) {
    List<ShownTile> shown = tiles(reading, texts.read(dashboard.tiles()), words, onward);
    List<ObservationRow> rows =
        shown.stream()
            .filter(ShownTile.Told.class::isInstance)
            .flatMap(one -> ((ShownTile.Told) one).rows().stream())
            .toList();
    Provenance provenance = Provenance.of(rows);
    String day = provenance.dataPer();
    return new ShownDashboard(
        dashboard.slug(),
        dashboard.owner(),
        dashboard.version(),
        dashboard.title(),
        dashboard.purpose(),
        dashboard.isShared(),
        AsOfWords.of(words, reading),
        day.isEmpty()
            ? ""
            : words.text("dashboard.dataPer", new PeriodWords(words).day(LocalDate.parse(day))),
        day,
        provenance.source(catalogue.sources(reading.revision())),
        shown);
  }

  private List<ShownTile> tiles(Reading reading, List<Tile> tiles, Words words, Onward onward) {
    IndicatorLines lines =
        new IndicatorLines(
            words, onward.asOf(), reading.knownAt(), catalogue.rebases(reading.revision()));
    TileWords said = new TileWords(words, catalogue.areas(reading.revision()));
    List<SourceRow> sources = catalogue.sources(reading.revision());
    List<Optional<Figures>> found = reader.read(reading, tiles);
    List<ShownTile> shown = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      int number = i + 1;
      shown.add(
          found
              .get(i)
              .map(
                  one -> {
                    List<ObservationRow> rows = rows(one);
                    return (ShownTile)
                        new ShownTile.Told(
                            number,
                            tile,
                            said.placed(lines.of(one), tile, one, onward),
                            pictures.of(reading, words, tile, one, onward),
                            said.source(Provenance.of(rows).source(sources)),
                            rows);
                  })
              .orElseGet(() -> new ShownTile.Withheld(number, said.withheld(reading))));
    }
    return shown;
  }

  private static List<ObservationRow> rows(Figures one) {
    return one.series().stream().flatMap(series -> series.observations().stream()).toList();
  }
}
