package se.utfall.api.gvi;

import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.Figures;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;

/**
 * How the intervention went.
 *
 * @param notifications the custom notifications, as one series; empty when the reader can see none
 * @param events by their start
 */
record Course(Optional<Figures> notifications, List<EventRow> events) {

  Course {
    events = List.copyOf(events);
  }
}
