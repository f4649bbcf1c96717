package se.utfall.api.gvi;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads the custom notifications and the events of a time. */
@Singleton
final class CourseReader {
  /** Code of the indicator that counts custom notifications since the start. */
  static final String NOTIFICATIONS = "GVI-CN-ACK";

  /** The kind of events that are the intervention's own. */
  private static final String OWN = "gvi";

  private final FigureReader figures;
  private final EventReader concerning;
  private final CatalogueRepository catalogue;

  CourseReader(FigureReader figures, EventReader concerning, CatalogueRepository catalogue) {
    this.figures = figures;
    this.concerning = concerning;
    this.catalogue = catalogue;
  }

  /**
   * What is asked for.
   *
   * @throws ProblemException 400 for a kind of events that there is none of
   */
  Course read(Reading reading, CourseQuery query) {
    Optional<Figures> all =
        figures.read(reading, Selection.all(NOTIFICATIONS)).map(CourseReader::headline);
    List<EventRow> events = events(reading, all);
    refuseUnknown(query.types(), events);
    Predicate<EventRow> wanted =
        query.types().isEmpty() ? own(all) : event -> query.types().contains(event.type());
    return new Course(
        all.map(one -> between(one, query)),
        events.stream().filter(wanted).filter(query::touches).toList());
  }

  private static Figures headline(Figures all) {
    return new Figures(all.indicator(), all.members(), all.headline().stream().toList());
  }

  private List<EventRow> events(Reading reading, Optional<Figures> all) {
    return all.filter(one -> !one.series().isEmpty())
        .map(one -> concerning.of(reading, one.series()))
        .orElseGet(() -> catalogue.events(reading.revision()));
  }

  /** Those of its own kind, and whatever else the sources of its figures tell of. */
  private static Predicate<EventRow> own(Optional<Figures> all) {
    Set<String> sources =
        all.stream()
            .flatMap(one -> one.series().stream())
            .flatMap(series -> series.observations().stream())
            .map(ObservationRow::source)
            .collect(Collectors.toSet());
    return event -> event.type().equals(OWN) || sources.contains(event.source());
  }

  private static Figures between(Figures all, CourseQuery query) {
    List<SeriesFigures> within =
        all.series().stream().map(one -> one.between(query.from(), query.to())).toList();
    return new Figures(all.indicator(), all.members(), within);
  }

  private static void refuseUnknown(Set<String> types, List<EventRow> events) {
    Set<String> known =
        events.stream().map(EventRow::type).collect(Collectors.toCollection(TreeSet::new));
    for (String type : types) {
      if (!known.contains(type)) {
        throw ProblemException.badRequest(
            "parameter 'type'",
            "is '" + type + "'; there are events of: " + String.join(", ", known));
      }
    }
  }
}
