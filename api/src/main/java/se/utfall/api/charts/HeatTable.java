package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    return new HeatRow("", name(series), cells);
  }

  private String name(SeriesFigures series) {
    String name = names.of(series);
    return name.isEmpty() ? names.common(series) : name;
  }

  private static Optional<ObservationRow> at(SeriesFigures series, Period period) {
    return series.observations().stream()
        .filter(row -> row.period().equals(period.text()))
        .findFirst();
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

  /**
   * Which is highest and which lowest in the last period that at least half as many have a figure
   * for as the fullest one, without a full stop; empty where bounds leave that open or several
   * share a place.
   */
  Optional<String> finding() {
    long most = periods.stream().mapToLong(period -> known(in(period)).size()).max().orElse(0);
    Period last =
        periods.stream()
            .filter(period -> 2L * known(in(period)).size() >= most)
            .reduce((one, later) -> later)
            .orElseThrow();
    return extremes(in(last))
        .map(
            ends ->
                words.text(
                    "heatmap.finding",
                    label(last),
                    name(ends.high().series()),
                    said.withUnit(ends.high().row()),
                    name(ends.low().series()),
                    said.withUnit(ends.low().row())));
  }

  private List<Placed> in(Period period) {
    return figures.series().stream()
        .flatMap(series -> at(series, period).map(row -> new Placed(series, row)).stream())
        .toList();
  }

  /** What the picture says in words after the finding: classes, extremes and what is not shown. */
  String told() {
    List<Placed> all =
        figures.series().stream()
            .flatMap(series -> series.observations().stream().map(row -> new Placed(series, row)))
            .toList();
    List<String> told = new ArrayList<>();
    told.add(words.text("heatmap.classes", String.join("; ", classes.names())));
    extremes(all)
        .ifPresent(
            ends ->
                told.add(
                    words.text(
                        "heatmap.extremes",
                        said.figure(ends.high().row()),
                        place(ends.high()),
                        said.figure(ends.low().row()),
                        place(ends.low()))));
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

  private String place(Placed placed) {
    return name(placed.series()) + ", " + label(Period.parse(placed.row().period()));
  }

  /** A figure and whose it is. */
  private record Placed(SeriesFigures series, ObservationRow row) {
    BigDecimal lower() {
      return row.lower();
    }

    BigDecimal upper() {
      return row.upper();
    }
  }

  private record Ends(Placed high, Placed low) {}

  private static List<Placed> known(List<Placed> all) {
    return all.stream().filter(one -> FigureWords.isFigure(one.row())).toList();
  }

  /** The highest and the lowest, where they are alone wherever within its bounds a truth lies. */
  private static Optional<Ends> extremes(List<Placed> all) {
    List<Placed> known = known(all);
    if (known.size() < 2
        || known.stream().anyMatch(one -> one.lower() == null || one.upper() == null)) {
      return Optional.empty();
    }
    Placed high = Collections.max(known, Comparator.comparing(Placed::lower));
    Placed low = Collections.min(known, Comparator.comparing(Placed::upper));
    boolean alone =
        known.stream().allMatch(one -> one == high || one.upper().compareTo(high.lower()) < 0)
            && known.stream().allMatch(one -> one == low || one.lower().compareTo(low.upper()) > 0);
    return alone ? Optional.of(new Ends(high, low)) : Optional.empty();
  }
}
