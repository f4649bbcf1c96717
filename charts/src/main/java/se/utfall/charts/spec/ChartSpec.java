package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a picture shows.
 *
 * @param title the finding, at most two lines
 * @param subtitle what is measured and in which unit; may be empty
 * @param series in the order of their importance: the first seven get a colour of their own; a kind
 *     with a layer has the number that its layer says, or none
 * @param events numbered in this order; those far outside the time of the figures are left out
 * @param source bare, the frame writes "Källa: " before it; may be empty
 * @param dataPer the date of the data, bare, the frame writes "Data per " before it; may be empty
 * @param id short identity of the picture, printed at its foot; may be empty
 * @param description the alternative text, into {@code <desc>} and the properties of PNG and PDF
 * @param decimals the least number of decimals on the value axis when its step needs any
 * @param layer what the kind draws beyond the series
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
    ChartLanguage language,
    Layer layer) {

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
    if (!layer.fits(kind)) {
      throw new IllegalArgumentException("layer does not belong to " + kind + ": " + layer);
    }
    if (!kind.takes(series.size())) {
      throw new IllegalArgumentException("series of " + kind + " were " + series.size());
    }
    if (!kind.takesTarget() && (target.isPresent() || !events.isEmpty())) {
      throw new IllegalArgumentException("target and events are not drawn in " + kind);
    }
    if (layer instanceof Forecast forecast) {
      requireAfter(series.get(0), forecast);
    }
  }

  /** Lines or bars alone. */
  public ChartSpec(
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
    this(
        kind,
        title,
        subtitle,
        series,
        events,
        target,
        source,
        dataPer,
        id,
        description,
        decimals,
        language,
        new Layer.None());
  }

  /** Which figures are drawn: "Sjukfrånvaro, procent: Hela staden; Centrum". */
  public String seriesText() {
    String names =
        series.stream()
            .map(ChartSeries::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining("; "));
    return Stream.of(subtitle, names).filter(s -> !s.isBlank()).collect(Collectors.joining(": "));
  }

  /** Which state of the figures: "2024-01-22 MOB-7F3A". */
  public String dataVersion() {
    return (dataPer + " " + id).strip();
  }

  /** The same words and series as a kind with a layer. */
  public ChartSpec with(ChartKind kind, Layer layer) {
    return new ChartSpec(
        kind,
        title,
        subtitle,
        series,
        events,
        target,
        source,
        dataPer,
        id,
        description,
        decimals,
        language,
        layer);
  }

  private static void requireAfter(ChartSeries observed, Forecast forecast) {
    List<ChartPoint> points = observed.points();
    LocalDate first = forecast.points().get(0).start();
    if (!points.isEmpty() && points.get(points.size() - 1).endExclusive().isAfter(first)) {
      throw new IllegalArgumentException("layer must begin after the series: " + first);
    }
  }
}
