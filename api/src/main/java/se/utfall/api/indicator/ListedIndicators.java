package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Keep;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.overview.IndicatorLines;
import se.utfall.api.overview.KeptLines;
import se.utfall.api.overview.Line;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.revision.Reading;

/** Reads the lines of all indicators that a reader may see, in editorial order. */
@Singleton
final class ListedIndicators {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final long MOST_BYTES = 8_000_000;

  private final FigureReader figures;
  private final CatalogueRepository catalogue;
  private final KeptLines each;
  private final Keep<Lines> kept = Keep.ofWords(MOST_BYTES);

  /** An indicator and its line. */
  record Listed(IndicatorRow indicator, Line line) {}

  private record Lines(List<Listed> all) {}

  ListedIndicators(FigureReader figures, CatalogueRepository catalogue, KeptLines each) {
    this.figures = figures;
    this.catalogue = catalogue;
    this.each = each;
  }

  /**
   * The lines.
   *
   * @param moment the moment as it was asked for; empty for now
   */
  List<Listed> of(Reading reading, Words words, Optional<String> moment) {
    LocalDate today = reading.knownAt().atZone(STOCKHOLM).toLocalDate();
    return kept.get(reading, List.of(words, moment, today), () -> made(reading, words, moment))
        .all();
  }

  private Lines made(Reading reading, Words words, Optional<String> moment) {
    IndicatorLines lines =
        new IndicatorLines(words, moment, reading.knownAt(), catalogue.rebases(reading.revision()));
    return new Lines(
        figures.headlines(reading).stream()
            .map(one -> new Listed(one.indicator(), each.of(lines, one)))
            .toList());
  }
}
