package se.utfall.api.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.ObservationRow;

/**
 * Where figures that are drawn come from, and of when they are.
 *
 * @param codes their sources
 * @param newest when the newest of them was recorded; empty without any
 */
public record Provenance(List<String> codes, Optional<Instant> newest) {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Copies the list without what stands twice. */
  public Provenance {
    codes = codes.stream().distinct().toList();
  }

  /** Of values of indicators. */
  public static Provenance of(List<ObservationRow> rows) {
    return new Provenance(
        rows.stream().map(ObservationRow::source).toList(),
        rows.stream().map(ObservationRow::recordedAt).max(Comparator.naturalOrder()));
  }

  /** The titles of their sources. */
  public String source(List<SourceRow> sources) {
    Map<String, String> titles =
        sources.stream()
            .collect(
                Collectors.toMap(
                    SourceRow::source, SourceRow::title, (one, other) -> one, LinkedHashMap::new));
    return codes.stream()
        .map(code -> titles.getOrDefault(code, code))
        .collect(Collectors.joining("; "));
  }

  /** The date of the newest of them; empty without any. */
  public String dataPer() {
    return newest.map(Provenance::day).map(LocalDate::toString).orElse("");
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(STOCKHOLM).toLocalDate();
  }
}
