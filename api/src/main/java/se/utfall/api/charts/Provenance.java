package se.utfall.api.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.ObservationRow;

/** Where figures that are drawn come from, and of when they are. */
record Provenance(List<ObservationRow> rows) {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** The titles of their sources. */
  String source(List<SourceRow> sources) {
    Map<String, String> titles =
        sources.stream()
            .collect(
                Collectors.toMap(
                    SourceRow::source, SourceRow::title, (one, other) -> one, LinkedHashMap::new));
    return rows.stream()
        .map(ObservationRow::source)
        .distinct()
        .map(code -> titles.getOrDefault(code, code))
        .collect(Collectors.joining("; "));
  }

  /** The date of the newest of them; empty without any. */
  String dataPer() {
    return rows.stream()
        .map(ObservationRow::recordedAt)
        .max(Comparator.naturalOrder())
        .map(Provenance::day)
        .map(LocalDate::toString)
        .orElse("");
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(STOCKHOLM).toLocalDate();
  }
}
