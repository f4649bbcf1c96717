package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.Ranking;
import se.utfall.charts.style.Theme;

/** Areas or groups in order, each as a dot on its interval. */
final class RankPlot {

  /** Rows that can be read with ease, and rows that can be read. */
  private static final double[] ROWS = {15, 10.4};

  private static final double WIDE = 330;
  private static final double NARROW = 200;
  private static final double NARROW_WORDS = 92;
  private static final double LEVEL = 1.6;
  private static final double TARGET = 1.5;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final RankLayout layout;
  private final RankHeadings headings;
  private final List<Integer> ticks;

  /** Parts and columns to try, with the least height of a row. */
  private record Try(RankParts parts, int columns, double leastRow) {}

  /** The first of the layouts that fits; a narrow column and words alone come last. */
  static RankPlot of(ChartSpec spec, Ranking ranking, Pencil pencil, Box content) {
    for (Try next : tries(content.width())) {
      RankLayout layout = layout(spec, ranking, pencil, content, next);
      if (layout.fits(next.leastRow())) {
        return new RankPlot(spec, pencil, layout);
      }
    }
    throw new ChartNotDrawable(ChartNotDrawable.Reason.NO_ROOM);
  }

  private static List<Try> tries(double width) {
    List<Try> tries = new ArrayList<>();
    for (double leastColumn : new double[] {WIDE, NARROW}) {
      for (double leastRow : ROWS) {
        for (RankParts parts : RankParts.values()) {
          int most = Math.max(1, (int) (width / leastColumn));
          for (int columns = 1; parts.dots() && columns <= most; columns++) {
            tries.add(new Try(parts, columns, leastRow));
          }
        }
      }
    }
    for (int columns = 1; columns <= Math.max(1, width / NARROW_WORDS); columns++) {
      tries.add(new Try(RankParts.ONLY_WORDS, columns, ROWS[1]));
    }
    return tries;
  }

  private static RankLayout layout(
      ChartSpec spec, Ranking ranking, Pencil pencil, Box content, Try next) {
    RankParts parts = next.parts();
    int lines = RankHeadings.lines(spec, ranking, parts);
    RankLayout layout = new RankLayout(spec, ranking, parts, content, next.columns(), lines);
    return new RankHeadings(spec, layout, pencil.theme()).collide()
        ? new RankLayout(spec, ranking, parts, content, next.columns(), lines + 1)
        : layout;
  }

  private RankPlot(ChartSpec spec, Pencil pencil, RankLayout layout) {
    this.spec = spec;
    this.pencil = pencil;
    this.layout = layout;
    headings = new RankHeadings(spec, layout, pencil.theme());
    ticks = RankWords.ticks(spec, layout);
  }

  void draw() {
    BarBoard board = new BarBoard(pencil, layout.content());
    RankShapes shapes = new RankShapes(board, layout);
    for (RankColumn column : layout.columns()) {
      add(column, shapes);
    }
    shapes.addDots();
    RankWords words = new RankWords(spec, pencil, layout);
    if (layout.hasKey()) {
      shapes.addKey(words.keyLeft(), words.keyMiddle());
    }
    board.paint();
    layout.columns().forEach(this::note);
    words.write(ticks);
    headings.write(pencil);
  }

  private void add(RankColumn column, RankShapes shapes) {
    List<RankRow> rows = layout.rows(column);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).highlighted()) {
        shapes.addBand(column, i);
      }
    }
    if (!layout.parts().dots()) {
      return;
    }
    Theme theme = pencil.theme();
    shapes.addLevels(column, layout.parts().ticks() ? shownTicks() : List.of());
    layout
        .ranking()
        .whole()
        .ifPresent(w -> shapes.upright(column, Form.LINE, w.value(), theme.ink(), LEVEL));
    spec.target()
        .ifPresent(t -> shapes.upright(column, Form.DASHED_LINE, t.value(), theme.muted(), TARGET));
    for (int i = 0; i < rows.size(); i++) {
      shapes.add(column, i, rows.get(i));
    }
  }

  /** From the top down; where there is no dot, in the middle of the row. */
  private void note(RankColumn column) {
    Box dots = layout.dots(column);
    MarkBook.Entry entry = pencil.marks().begin("", Way.DOWN, rows(column));
    List<RankRow> shown = layout.rows(column);
    for (int i = 0; i < shown.size(); i++) {
      RankRow row = shown.get(i);
      Box body = column.names().body(i);
      Optional<BigDecimal> value = Figures.anchor(row.mark()).filter(v -> layout.parts().dots());
      double x = value.map(v -> layout.x(column, v)).orElse(dots.left());
      String figure = RankLayout.words(row);
      String words = figure.isBlank() ? spec.language().missing() : figure;
      entry.point(row.name(), words, x, (body.top() + body.bottom()) / 2);
    }
  }

  /** The rows of one column, their names included. */
  private static Box rows(RankColumn column) {
    Box bodies = column.names().bodies();
    return new Box(column.left(), bodies.top(), bodies.right(), bodies.bottom());
  }

  private List<BigDecimal> shownTicks() {
    return ticks.stream().map(t -> layout.values().ticks().get(t)).toList();
  }
}
