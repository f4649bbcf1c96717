package se.utfall.api.figures;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.revision.Reading;

/**
 * Reads the events that concern series: those of their areas and of the areas that these are a part
 * of.
 */
@Singleton
public final class EventReader {
  private final CatalogueRepository catalogue;

  EventReader(CatalogueRepository catalogue) {
    this.catalogue = catalogue;
  }

  /** The events that concern any of these series, by their start. */
  public List<EventRow> of(Reading reading, List<SeriesFigures> series) {
    Map<String, AreaRow> areas =
        catalogue.areas(reading.revision()).stream()
            .collect(Collectors.toMap(AreaRow::area, area -> area));
    Set<String> concerned = new HashSet<>();
    for (SeriesFigures one : series) {
      String area = one.area();
      while (area != null && concerned.add(area)) {
        area = areas.containsKey(area) ? areas.get(area).parent() : null;
      }
    }
    return catalogue.events(reading.revision()).stream()
        .filter(event -> concerned.contains(event.area()))
        .toList();
  }
}
