package se.utfall.api.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.report.ReportTable.Head;
import se.utfall.api.report.ReportTable.Row;
import se.utfall.api.report.ReportTable.Sort;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * Puts the values of an indicator into rows and columns: a row for each period and a column for
 * each series, the other way round when there are many series, and a row for each value when there
 * are many of both.
 */
final class ValueTable {
  private static final int MOST_COLUMNS = 6;
  private static final String NONE = "–";

  private final Words words;
  private final Figures figures;
  private final FigureWords said;
  private final PeriodWords periodWords;
  private final SeriesNames names;
  private final List<String> periods;

  ValueTable(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    this.said = new FigureWords(words, figures.indicator());
    this.periodWords = new PeriodWords(words);
    this.names = new SeriesNames(figures.series());
    this.periods =
        figures.series().stream()
            .flatMap(series -> series.observations().stream())
            .sorted(
                Comparator.comparing(ObservationRow::periodFrom)
                    .thenComparing(ObservationRow::periodBefore))
            .map(ObservationRow::period)
            .distinct()
            .toList();
  }

  /** The indicator with what its series have in common. */
  String title() {
    String common = names.common(figures.series().get(0));
    String name = figures.indicator().name();
    return common.isEmpty() ? name : name + ", " + common;
  }

  List<Head> heads() {
    if (hasFewSeries()) {
      return heads(
          words.text("report.table.period"), figures.series().stream().map(this::series).toList());
    }
    return hasFewPeriods()
        ? heads(words.text("report.table.series"), periods.stream().map(this::label).toList())
        : List.of(
            new Head(words.text("report.table.series"), false),
            new Head(words.text("report.table.period"), false),
            new Head(words.text("report.table.value"), true));
  }

  List<Row> rows() {
    if (hasFewSeries()) {
      return periods.stream()
          .map(
              period -> row(label(period), figures.series().stream().map(one -> cell(one, period))))
          .toList();
    }
    return hasFewPeriods()
        ? figures.series().stream()
            .map(one -> row(series(one), periods.stream().map(period -> cell(one, period))))
            .toList()
        : figures.series().stream()
            .flatMap(
                one ->
                    one.observations().stream()
                        .map(
                            value ->
                                row(series(one), Stream.of(label(value.period()), figure(value)))))
            .toList();
  }

  /** What the mark of a cell without a value means, if there is such a cell. */
  List<String> remarks() {
    boolean hasNone = rows().stream().anyMatch(row -> row.cells().contains(NONE));
    return hasNone ? List.of(words.text("report.table.none")) : List.of();
  }

  private boolean hasFewSeries() {
    return figures.series().size() <= MOST_COLUMNS;
  }

  private boolean hasFewPeriods() {
    return periods.size() <= MOST_COLUMNS;
  }

  private static List<Head> heads(String first, List<String> others) {
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(first, false));
    others.forEach(text -> heads.add(new Head(text, true)));
    return heads;
  }

  private static Row row(String first, Stream<String> others) {
    return new Row(Sort.PLAIN, Stream.concat(Stream.of(first), others).toList());
  }

  private String series(SeriesFigures series) {
    String name = names.of(series);
    return name.isEmpty() ? words.text("report.table.value") : name;
  }

  private String label(String period) {
    return periodWords.label(Period.parse(period));
  }

  private String cell(SeriesFigures series, String period) {
    Optional<ObservationRow> row =
        series.observations().stream().filter(one -> one.period().equals(period)).findFirst();
    return row.map(this::figure).orElse(NONE);
  }

  private String figure(ObservationRow row) {
    String bounds = FigureWords.isFigure(row) ? said.bounds(row) : "";
    return bounds.isEmpty() ? said.figure(row) : said.figure(row) + " (" + bounds + ")";
  }
}
