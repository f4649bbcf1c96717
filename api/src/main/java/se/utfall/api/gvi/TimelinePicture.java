package se.utfall.api.gvi;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Digest;
import se.utfall.api.charts.ChartPoints;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.Picture;
import se.utfall.api.charts.Provenance;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineWords;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Puts events and custom notifications together into a picture. No arithmetic. */
final class TimelinePicture {
  private final Words words;
  private final Course course;
  private final Optional<IndicatorRow> indicator;
  private final Optional<SeriesFinding> found;

  TimelinePicture(Words words, Course course) {
    this.words = words;
    this.course = course;
    indicator =
        course
            .notifications()
            .filter(one -> one.series().stream().anyMatch(s -> !s.observations().isEmpty()))
            .map(one -> one.indicator());
    found =
        indicator.map(
            one ->
                new TrendReader(words)
                    .read(one, course.notifications().orElseThrow().series().get(0)));
  }

  /** The finding, without a full stop. */
  String finding() {
    return new CourseSentence(words).of(indicator, found, course.events());
  }

  /** What is drawn, and what stands beside it. */
  Picture of(Optional<String> title, List<SourceRow> sources) {
    if (rows().isEmpty() && course.events().isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    ChartSpec spec = spec(title, sources);
    return new Picture(
        spec,
        csv(),
        TimelineDescription.of(spec, course.events(), rows(), Words.sentence(finding())),
        words.text("gvi.picture.name"));
  }

  private ChartSpec spec(Optional<String> title, List<SourceRow> sources) {
    Optional<Instant> newest =
        rows().stream().map(ObservationRow::recordedAt).max(Comparator.naturalOrder());
    Provenance provenance = new Provenance(codes(), newest);
    EventTime time = new EventTime(words);
    TimelineWords forms =
        new TimelineWords(
            words.text("gvi.form.day"),
            words.text("gvi.form.within"),
            words.text("gvi.form.lasting"));
    Timeline layer = new Timeline(course.events().stream().map(time::drawn).toList(), forms);
    return new ChartSpec(
        ChartKind.TIMELINE,
        title.orElseGet(() -> Words.sentence(finding())),
        subtitle(),
        series(),
        List.of(),
        Optional.empty(),
        provenance.source(sources),
        provenance.dataPer(),
        new Digest().add(subtitle()).add(csv()).add(layer.toString()).mark().substring(0, 8),
        described(provenance.source(sources), provenance.dataPer()),
        0,
        words.language().equals("en") ? ChartLanguage.ENGLISH : ChartLanguage.SWEDISH,
        layer);
  }

  private String subtitle() {
    String area = found.map(SeriesFinding::series).map(SeriesFigures::areaName).orElse("").strip();
    return words.text("gvi.picture.subtitle", area).replaceAll("[ .]+$", "");
  }

  private List<ChartSeries> series() {
    return indicator.stream()
        .map(
            one ->
                new ChartSeries(
                    words.text("chart.subtitle", one.name(), one.unit()),
                    new ChartPoints(words, one).of(rows())))
        .toList();
  }

  private List<ObservationRow> rows() {
    return found.map(SeriesFinding::compared).orElse(List.of());
  }

  private List<String> codes() {
    return Stream.concat(
            rows().stream().map(ObservationRow::source),
            course.events().stream().map(EventRow::source))
        .toList();
  }

  /** The finding, every value and every event. */
  private String described(String source, String dataPer) {
    EventTime time = new EventTime(words);
    String events =
        course.events().stream()
            .map(event -> words.text("gvi.described.event", time.of(event), event.title()))
            .collect(Collectors.joining("; "));
    String said =
        Stream.of(
                Words.sentence(finding()),
                values().isEmpty() ? "" : words.text("chart.values") + " " + values() + ".",
                events.isEmpty() ? "" : words.text("gvi.described.events", events))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String key = dataPer.isEmpty() ? "gvi.described" : "chart.described";
    return words.text(key, words.text("chart.timeline"), subtitle(), said, source, dataPer);
  }

  private String values() {
    return indicator
        .map(
            one -> {
              FigureWords figures = new FigureWords(words, one);
              PeriodWords periods = new PeriodWords(words);
              return rows().stream()
                  .map(
                      row ->
                          words.text(
                              "chart.value",
                              periods.label(Period.parse(row.period())),
                              withBounds(figures, row)))
                  .collect(Collectors.joining("; "));
            })
        .orElse("");
  }

  private String withBounds(FigureWords figures, ObservationRow row) {
    String bounds = figures.bounds(row);
    return bounds.isEmpty()
        ? figures.figure(row)
        : words.text("gvi.with-bounds", figures.figure(row), bounds);
  }

  private String csv() {
    Csv csv =
        new Csv(
            "part",
            "start",
            "end",
            "type",
            "title",
            "value",
            "lower",
            "upper",
            "qualifier",
            "status",
            "source");
    for (EventRow event : course.events()) {
      csv.row(
          "event",
          event.startPeriod(),
          event.endPeriod(),
          event.type(),
          event.title(),
          null,
          null,
          null,
          null,
          null,
          event.source());
    }
    String name = indicator.map(IndicatorRow::name).orElse("");
    for (ObservationRow row : rows()) {
      csv.row(
          "value",
          row.period(),
          null,
          CourseReader.NOTIFICATIONS,
          name,
          row.value(),
          row.lower(),
          row.upper(),
          row.qualifier(),
          row.status(),
          row.source());
    }
    return csv.text();
  }
}
