package se.utfall.api.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.figures.ValueCsv;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Areas or members by periods of one indicator, every figure shaded by its class. */
final class HeatTable {
  private final Words words;
  private final Figures figures;
  private final SeriesNames names;
  private final FigureWords said;
  private final List<Period> periods;
  private final HeatClasses classes;
  private final Extremes extremes;
  private final Map<Long, Map<String, ObservationRow>> placed = new HashMap<>();

  HeatTable(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    this.names = new SeriesNames(figures.series());
    this.said = new FigureWords(words, figures.indicator());
    this.periods =
        rows()
            .map(row -> Period.parse(row.period()))
            .distinct()
            .sorted(Comparator.comparing(Period::from).thenComparing(Period::text))
            .toList();
    this.classes = HeatClasses.of(rows().toList(), words, said);
    this.extremes = new Extremes(words, figures);
    figures.series().forEach(series -> placed.put(series.series(), byPeriod(series)));
  }

  private Stream<ObservationRow> rows() {
    return figures.series().stream().flatMap(series -> series.observations().stream());
  }

  Heatmap layer() {
    List<HeatRow> rows = figures.series().stream().map(this::row).toList();
    ColourScale scale = new ColourScale(classes.names(), ColourScale.Form.SEQUENTIAL);
    return new Heatmap(periods.stream().map(this::label).toList(), true, rows, scale);
  }

  private HeatRow row(SeriesFigures series) {
    List<HeatCell> cells =
        periods.stream().map(period -> at(series, period)).map(this::cell).toList();
    return new HeatRow("", names.full(series), cells);
  }

  private Optional<ObservationRow> at(SeriesFigures series, Period period) {
    return Optional.ofNullable(placed.get(series.series()).get(period.text()));
  }

  private static Map<String, ObservationRow> byPeriod(SeriesFigures series) {
    Map<String, ObservationRow> rows = new HashMap<>();
    series.observations().forEach(row -> rows.putIfAbsent(row.period(), row));
    return rows;
  }

  private HeatCell cell(Optional<ObservationRow> row) {
    boolean isMissing = row.isEmpty() || row.get().qualifier().equals("missing") && !isHidden(row);
    return isMissing
        ? new HeatCell(OptionalInt.empty(), words.text("heatmap.missing"))
        : new HeatCell(classes.of(row.get()), said.figure(row.get()));
  }

  private static boolean isHidden(Optional<ObservationRow> row) {
    return row.filter(found -> found.status().equals("Q")).isPresent();
  }

  private String label(Period period) {
    return new PeriodWords(words).label(period);
  }

  /** One row for every cell; the class is the one that shades it. */
  String csv() {
    ValueCsv csv = new ValueCsv("class");
    for (SeriesFigures series : figures.series()) {
      for (Period period : periods) {
        at(series, period)
            .ifPresentOrElse(
                row -> csv.add(series, row, className(row)),
                () -> csv.addWithout(series, period.text(), "missing", "", ""));
      }
    }
    return csv.text();
  }

  private String className(ObservationRow row) {
    OptionalInt step = classes.of(row);
    return step.isPresent() ? classes.names().get(step.getAsInt()) : "";
  }

  /** Which is highest and which lowest in the last full period; empty where it is not known. */
  Optional<String> finding() {
    return extremes.finding();
  }

  /** What the picture says in words after the finding: classes, extremes and what is not shown. */
  String told() {
    List<String> told = new ArrayList<>();
    told.add(words.text("heatmap.classes", String.join("; ", classes.names())));
    extremes.ofAll().ifPresent(told::add);
    long hidden = rows().filter(row -> row.status().equals("Q")).count();
    if (hidden > 0) {
      told.add(words.text(hidden == 1 ? "heatmap.hidden.one" : "heatmap.hidden", hidden));
    }
    boolean unclassed =
        rows().anyMatch(row -> FigureWords.isFigure(row) && classes.of(row).isEmpty());
    if (unclassed) {
      told.add(words.text("heatmap.unclassed"));
    }
    return String.join(" ", told);
  }
}
