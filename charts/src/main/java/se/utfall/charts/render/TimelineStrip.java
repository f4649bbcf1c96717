package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;

/** One series under the events, with its name over it and a value axis of its own. */
final class TimelineStrip {

  /** Of the name over the figures. */
  static final double NAME = 22;

  /** Under an axis that leaves out zero, for the words that say so. */
  private static final double CUT = 18;

  /** Room over the highest figure for its words. */
  private static final double OVER = 14;

  private static final double LEAST = 40;
  private static final double GOOD = 90;
  private static final double MOST = 240;
  private static final double OF_GAPS = 20;

  private final ChartSpec spec;
  private final ChartSeries series;
  private final Color color;
  private final Color words;
  private final List<BigDecimal> levels;

  TimelineStrip(ChartSpec spec, int index, Pencil pencil) {
    this.spec = spec;
    series = spec.series().get(index);
    color = pencil.theme().series(index);
    words = pencil.theme().seriesText(index);
    levels = series.points().stream().flatMap(p -> Figures.levels(p.mark())).toList();
  }

  double least() {
    return levels.isEmpty() ? NAME + OF_GAPS : NAME + OVER + LEAST + under();
  }

  /** At which intervals and arrows are well seen. */
  double good() {
    return levels.isEmpty() ? least() : NAME + OVER + GOOD + under();
  }

  double most() {
    return levels.isEmpty() ? least() : NAME + OVER + MOST + under();
  }

  /** The room right of the plot for the words of the last figure. */
  double gutter() {
    return Figures.last(series).map(p -> Pencil.width(p.label(), Pencil.LABEL) + 8).orElse(0.0);
  }

  private double under() {
    return axis(LEAST).map(a -> a.cut() ? CUT : 0.0).orElse(0.0);
  }

  private Optional<ValueAxis> axis(double height) {
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(PlotLayout.axis(levels, false, height));
  }

  /** The room that the words of its value axis need. */
  double ticks(double available) {
    return axis(MOST)
        .map(a -> Math.max(width(a, available), width(axis(LEAST).orElseThrow(), available)))
        .orElse(0.0);
  }

  private double width(ValueAxis axis, double available) {
    return AxisWords.width(AxisWords.ticks(axis, spec), available);
  }

  /** Draws it within a box as high as it was told. */
  void draw(Pencil pencil, Box area, Box content, TimelineAxis time) {
    double top = Math.ceil(area.top() + NAME + (levels.isEmpty() ? 0 : OVER));
    double height = Math.max(1, Math.floor(area.bottom() - under() - top));
    Box plot = new Box(area.left(), top, area.right(), top + height);
    BarBoard board =
        new BarBoard(pencil, new Box(plot.left(), area.top(), plot.right(), plot.bottom()));
    time.lines(board, area.top() + NAME, plot.bottom());
    board.paint();
    writeName(pencil, content, area.top());
    PointLabels labels =
        new PointLabels(
            new Box(plot.left() - 4, plot.top() - OVER, content.right() + 4, plot.bottom()), true);
    if (levels.isEmpty()) {
      writeGaps(pencil, plot, time, labels);
      note(pencil, plot, time, level -> plot.bottom());
      return;
    }
    ValueAxis values = PlotLayout.axis(levels, false, height);
    paint(pencil, plot, time, values);
    note(pencil, plot, time, level -> y(level, plot, values));
    List<String> ticks = AxisWords.ticks(values, spec);
    if (AxisWords.width(ticks, content.width()) > 0) {
      AxisWords.writeTicks(pencil, plot, values, ticks);
    }
    if (values.cut()) {
      Box foot = new Box(plot.left(), plot.top(), plot.right(), plot.bottom() + CUT + 1);
      AxisWords.writeCut(pencil, plot, foot, values, spec);
    }
    writeFigures(pencil, plot, time, values, labels);
    writeGaps(pencil, plot, time, labels);
  }

  private void paint(Pencil pencil, Box plot, TimelineAxis time, ValueAxis values) {
    List<PlotShape> shapes = new ArrayList<>(PlotLayout.grid(values, time.days(), pencil.theme()));
    double arrow = arrow(plot) * values.span().length() / plot.height();
    MarkShapes marks = new MarkShapes(color, pencil.theme().paper(), arrow);
    boolean dotted = series.points().size() <= SeriesLine.EVERY_DOT;
    shapes.addAll(new SeriesLine(series, color, SeriesLine.WIDTH, dotted).shapes(marks, p -> 0));
    XChartPainter.paint(pencil.drawing(), plot, time.days(), values.span(), shapes);
  }

  private void note(Pencil pencil, Box plot, TimelineAxis time, ToDoubleFunction<BigDecimal> y) {
    new SeriesMarks(
            pencil.marks(), spec.language(), plot, point -> time.x(Figures.middle(point)), y)
        .note(series);
  }

  private static double arrow(Box plot) {
    return Math.min(PointWords.ARROW, plot.height() / 2);
  }

  private void writeName(Pencil pencil, Box content, double top) {
    String name =
        new TextLines(Typeface.BOLD, Pencil.LABEL).shorten(series.name(), content.width());
    pencil.writeFitted(name, content.left(), top + 17, Typeface.BOLD, Pencil.LABEL, words);
  }

  /** The last figure first, then those that are not exact, then the others. */
  private void writeFigures(
      Pencil pencil, Box plot, TimelineAxis time, ValueAxis values, PointLabels labels) {
    List<ChartPoint> points = series.points();
    for (int i = 0; i < points.size(); i++) {
      Optional<BigDecimal> value = Figures.value(points.get(i).mark());
      if (value.isPresent()) {
        double x = time.x(Figures.middle(points.get(i)));
        double y = y(value.get(), plot, values);
        labels.takeDot(x, y);
        if (SeriesLine.hasValue(points, i + 1)) {
          ChartPoint next = points.get(i + 1);
          double nextY = y(Figures.value(next.mark()).orElseThrow(), plot, values);
          labels.takeLine(new Line2D.Double(x, y, time.x(Figures.middle(next)), nextY));
        }
      }
    }
    Optional<ChartPoint> last = Figures.last(series);
    last.ifPresent(p -> write(pencil, p, plot, time, values, labels));
    for (boolean inexact : new boolean[] {true, false}) {
      for (ChartPoint point : points) {
        if (point != last.orElse(null) && PointWords.isInexact(point) == inexact) {
          write(pencil, point, plot, time, values, labels);
        }
      }
    }
  }

  private void write(
      Pencil pencil,
      ChartPoint point,
      Box plot,
      TimelineAxis time,
      ValueAxis values,
      PointLabels labels) {
    List<Double> ys = Figures.levels(point.mark()).map(v -> y(v, plot, values)).sorted().toList();
    if (!ys.isEmpty()) {
      boolean under = point.mark() instanceof Mark.LessThan;
      double bottom = under ? ys.get(0) + arrow(plot) : ys.get(ys.size() - 1);
      double x = time.x(Figures.middle(point));
      labels.write(pencil, point.label(), x, ys.get(0), bottom, words);
    }
  }

  private static double y(BigDecimal value, Box plot, ValueAxis values) {
    return values.span().place(value.doubleValue(), plot.bottom(), plot.top());
  }

  /** At the foot: a height of its own would hint at what is hidden. */
  private void writeGaps(Pencil pencil, Box plot, TimelineAxis time, PointLabels labels) {
    for (ChartPoint point : series.points()) {
      if (point.mark() instanceof Mark.Gap gap && !gap.word().isBlank()) {
        double x = time.x(Figures.middle(point));
        labels.write(pencil, gap.word(), x, plot.bottom(), pencil.theme().muted());
      }
    }
  }
}
