package se.utfall.api.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.ObservationRow;

/**
 * A source as a page names it.
 *
 * @param title its title
 * @param about its registration number, if it has one, and when it was issued
 */
public record CitedSource(String title, String about) {

  /** Checks that nothing is null. */
  public CitedSource {
    requireNonNull(title);
    requireNonNull(about);
  }

  /** The sources of these values, each once, in the order in which they are met. */
  public static List<CitedSource> of(List<ObservationRow> rows, List<SourceRow> sources) {
    Map<String, SourceRow> byCode =
        sources.stream().collect(Collectors.toMap(SourceRow::source, Function.identity()));
    return rows.stream()
        .map(ObservationRow::source)
        .distinct()
        .map(byCode::get)
        .map(
            source ->
                new CitedSource(
                    source.title(),
                    source.reference() == null
                        ? source.issued()
                        : source.reference() + ", " + source.issued()))
        .toList();
  }
}
