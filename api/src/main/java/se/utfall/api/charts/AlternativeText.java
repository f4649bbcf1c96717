package se.utfall.api.charts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * A chart in words: what kind it is, what it shows, the finding, its values or its extremes, source
 * and date.
 */
final class AlternativeText {
  private static final int MOST_VALUES = 12;

  private final Words words;
  private final Figures figures;
  private final List<Drawn> drawn;
  private final SeriesNames names;
  private final FigureWords said;
  private final PeriodWords periods;

  AlternativeText(Words words, Figures figures, List<Drawn> drawn, SeriesNames names) {
    this.words = words;
    this.figures = figures;
    this.drawn = drawn;
    this.names = names;
    this.said = new FigureWords(words, figures.indicator());
    this.periods = new PeriodWords(words);
  }

  String describe(ChartKind kind, String source, String dataPer) {
    String what = words.text("chart." + kind.code());
    String shows =
        words.text("chart.subtitle", figures.indicator().name(), figures.indicator().unit());
    String series = drawn.stream().map(this::series).collect(Collectors.joining(" "));
    return words.text("chart.described", what, shows, series, source, dataPer);
  }

  private String series(Drawn one) {
    String name = drawn.size() == 1 ? names.common(one.series()) : names.of(one.series());
    String values = one.rows().size() > MOST_VALUES ? extremes(one) : values(one);
    return words
        .text("chart.series", Words.capital(name), Words.sentence(one.sentence()), values)
        .strip();
  }

  private String values(Drawn one) {
    if (one.rows().size() < 2) {
      return "";
    }
    return one.rows().stream()
        .map(row -> words.text("chart.value", period(row), said.figure(row)))
        .collect(Collectors.joining("; ", words.text("chart.values") + " ", "."));
  }

  /** The extremes, where they hold wherever within the bounds the truth lies; else nothing. */
  private String extremes(Drawn one) {
    List<ObservationRow> rows = one.rows().stream().filter(FigureWords::isFigure).toList();
    if (rows.stream().anyMatch(row -> row.lower() == null || row.upper() == null)) {
      return "";
    }
    ObservationRow high = Collections.max(rows, Comparator.comparing(ObservationRow::lower));
    ObservationRow low = Collections.min(rows, Comparator.comparing(ObservationRow::upper));
    boolean certain =
        rows.stream().allMatch(row -> row == high || row.upper().compareTo(high.lower()) <= 0)
            && rows.stream().allMatch(row -> row == low || row.lower().compareTo(low.upper()) >= 0);
    return certain
        ? words.text(
            "chart.extremes", said.figure(high), period(high), said.figure(low), period(low))
        : "";
  }

  private String period(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }
}
