package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a picture shows.
 *
 * @param title the finding, at most two lines
 * @param subtitle what is measured and in which unit; may be empty
 * @param series in the order of their importance: the first seven get a colour of their own
 * @param events numbered in this order; those far outside the time of the figures are left out
 * @param source bare, the frame writes "Källa: " before it; may be empty
 * @param dataPer the date of the data, bare, the frame writes "Data per " before it; may be empty
 * @param id short identity of the picture, printed at its foot; may be empty
 * @param description the alternative text, into {@code <desc>} and the properties of PNG and PDF
 * @param decimals the least number of decimals on the value axis when its step needs any
 */
public record ChartSpec(
    ChartKind kind,
    String title,
    String subtitle,
    List<ChartSeries> series,
    List<EventMark> events,
    Optional<TargetLine> target,
    String source,
    String dataPer,
    String id,
    String description,
    int decimals,
    ChartLanguage language) {

  public ChartSpec {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subtitle, "subtitle");
    series = List.copyOf(series);
    events = List.copyOf(events);
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(dataPer, "dataPer");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(language, "language");
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank");
    }
    if (decimals < 0 || decimals > 12) {
      throw new IllegalArgumentException("decimals must be 0–12: " + decimals);
    }
  }
}
