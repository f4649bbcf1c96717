package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;

/** Lines over time: lays out the plot, lets XChart paint it and writes the words on it. */
final class LinePlot {

  private static final double EDGE = 12;
  private static final double OVER = 14;
  private static final double ARROW = 26;
  private static final double ASIDE = 13;
  private static final double LINE = 2.2;
  private static final int EVERY_DOT = 24;
  private static final int EVERY_LABEL = 16;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final Box content;
  private final TimeAxis time;
  private final ValueAxis values;
  private final EndLabels endLabels;
  private final Box plot;
  private final Span days;

  LinePlot(ChartSpec spec, Pencil pencil, Box content, TimeAxis time) {
    this.spec = spec;
    this.pencil = pencil;
    this.content = content;
    this.time = time;
    double top = content.top() + (time.events().isEmpty() ? OVER : Flags.HEIGHT);
    double height = content.bottom() - 20 - top;
    values = PlotLayout.axis(spec, false, height);
    endLabels = EndLabels.of(labels(), PlotLayout.mostForLabels(content), height);
    plot = PlotLayout.plot(spec, content, top, values, endLabels);
    double edge = time.days().length() * EDGE / (plot.width() - 2 * EDGE);
    days = time.days().wider(edge, edge);
  }

  void draw() {
    Flags flags = new Flags(time, days);
    List<PlotShape> shapes = new ArrayList<>(flags.bands(pencil, values.span()));
    shapes.addAll(PlotLayout.grid(values, days, pencil.theme()));
    shapes.addAll(flags.lines(pencil, values.span()));
    PlotLayout.target(spec, days, pencil.theme()).ifPresent(shapes::add);
    for (int i = spec.series().size() - 1; i >= 0; i--) {
      shapes.addAll(line(i, pencil.theme().series(i)));
    }
    XChartPainter.paint(pencil.drawing(), plot, days, values.span(), shapes);
    flags.draw(pencil, plot);
    PlotLayout.words(pencil, plot, content, values, spec);
    List<PeriodWord> periods = new ArrayList<>();
    time.periods().forEach((day, label) -> periods.add(new PeriodWord(day, x(day), label)));
    AxisWords.writePeriods(pencil, plot, content, periods);
    writePointLabels();
    endLabels.draw(pencil, plot, days, values.span());
  }

  private List<PlotShape> line(int index, Color color) {
    ChartSeries series = spec.series().get(index);
    double arrow = ARROW * values.span().length() / plot.height();
    MarkShapes marks = new MarkShapes(color, pencil.theme().paper(), arrow);
    List<Point2D.Double> line = new ArrayList<>();
    Optional<ChartPoint> last = Figures.last(series);
    for (int i = 0; i < series.points().size(); i++) {
      ChartPoint point = series.points().get(i);
      double day = Figures.middle(point);
      marks.add(day - aside(index, point) * days.length() / plot.width(), point.mark());
      Optional<BigDecimal> value = Figures.value(point.mark());
      line.add(value.map(v -> MarkShapes.point(day, v)).orElse(PlotShape.BREAK));
      if (value.isPresent() && (isDotted(series, i) || last.get() == point)) {
        marks.dot(day, value.get());
      }
    }
    List<PlotShape> shapes = new ArrayList<>();
    if (line.stream().anyMatch(p -> p != PlotShape.BREAK)) {
      shapes.add(new PlotShape(Form.LINE, line, color, spec.series().size() > 7 ? 1.6 : LINE));
    }
    shapes.addAll(marks.shapes());
    return shapes;
  }

  /** A bound or a bare range stands a little to the side when others have the same period. */
  private double aside(int index, ChartPoint point) {
    if (Figures.value(point.mark()).isPresent() || spec.series().size() > 7) {
      return 0;
    }
    int steps = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      for (ChartPoint other : spec.series().get(i).points()) {
        boolean same = i != index && other.start().equals(point.start());
        boolean valued = Figures.value(other.mark()).isPresent();
        boolean bound = !valued && !(other.mark() instanceof Mark.Gap);
        steps += same && (valued || bound && i < index) ? 1 : 0;
      }
    }
    return Math.min(steps, 4) * ASIDE;
  }

  /** Short series show each point; in long ones only what a line alone would not tell. */
  private boolean isDotted(ChartSeries series, int i) {
    List<ChartPoint> points = series.points();
    boolean few = points.size() <= EVERY_DOT && spec.series().size() <= 7;
    boolean plain = points.get(i).mark() instanceof Mark.Exact;
    boolean alone = !hasValue(points, i - 1) && !hasValue(points, i + 1);
    return few || !plain || alone;
  }

  private static boolean hasValue(List<ChartPoint> points, int i) {
    return i >= 0 && i < points.size() && Figures.value(points.get(i).mark()).isPresent();
  }

  private List<EndLabels.Label> labels() {
    List<EndLabels.Label> labels = new ArrayList<>();
    spec.target()
        .ifPresent(t -> labels.add(PlotLayout.targetLabel(t, pencil.theme(), time.days().to())));
    for (int i = 0; i < spec.series().size(); i++) {
      ChartSeries series = spec.series().get(i);
      Color color = pencil.theme().seriesText(i);
      Optional<ChartPoint> last = Figures.last(series);
      if (last.isPresent()) {
        ChartPoint point = last.get();
        BigDecimal level = Figures.anchor(point.mark()).get();
        Point2D.Double end = MarkShapes.point(Figures.middle(point), level);
        double aside = aside(i, point);
        labels.add(new EndLabels.Label(point.label(), series.name(), color, end, aside));
      } else if (!series.points().isEmpty()) {
        labels.add(new EndLabels.Label(gapWord(series), series.name(), color, PlotShape.BREAK, 0));
      }
    }
    return labels;
  }

  private static String gapWord(ChartSeries series) {
    Mark last = series.points().get(series.points().size() - 1).mark();
    return last instanceof Mark.Gap gap ? gap.word() : "";
  }

  private void writePointLabels() {
    double over = time.events().isEmpty() ? OVER : 4;
    Box room = new Box(plot.left() - 4, plot.top() - over, plot.right() + 4, plot.bottom());
    int points = spec.series().stream().mapToInt(s -> s.points().size()).sum();
    PointLabels labels = new PointLabels(room, points <= 4 * EVERY_LABEL);
    if (points <= 4 * EVERY_LABEL) {
      spec.series().forEach(s -> takeLines(labels, s));
      spec.target()
          .map(t -> y(t.value()))
          .ifPresent(y -> labels.takeLine(new Line2D.Double(plot.left(), y, plot.right(), y)));
    }
    writeLabels(labels, true);
    writeGaps(labels);
    if (points <= EVERY_LABEL && spec.series().size() <= 4) {
      writeLabels(labels, false);
    }
  }

  /** First the words of figures that are not exact, for they say what the drawing only hints. */
  private void writeLabels(PointLabels labels, boolean inexact) {
    for (int i = 0; i < spec.series().size(); i++) {
      ChartSeries series = spec.series().get(i);
      Optional<ChartPoint> last = Figures.last(series);
      for (ChartPoint point : series.points()) {
        boolean plain = point.mark() instanceof Mark.Exact || point.mark() instanceof Mark.Derived;
        if (inexact != plain && last.isPresent() && last.get() != point) {
          writeLabel(labels, point, pencil.theme().seriesText(i));
        }
      }
    }
  }

  private void writeLabel(PointLabels labels, ChartPoint point, Color color) {
    List<Double> ys = Figures.levels(point.mark()).map(this::y).sorted().toList();
    if (ys.isEmpty()) {
      return;
    }
    boolean arrow = point.mark() instanceof Mark.LessThan;
    double bottom = arrow ? ys.get(0) + ARROW : ys.get(ys.size() - 1);
    labels.write(pencil, point.label(), x(Figures.middle(point)), ys.get(0), bottom, color);
  }

  /** At the foot of the plot: a height of its own would hint at what is hidden. */
  private void writeGaps(PointLabels labels) {
    List<String> written = new ArrayList<>();
    for (ChartSeries series : spec.series()) {
      for (ChartPoint point : series.points()) {
        boolean isNew = !written.contains(point.periodLabel());
        if (point.mark() instanceof Mark.Gap gap && !gap.word().isBlank() && isNew) {
          written.add(point.periodLabel());
          double x = x(Figures.middle(point));
          labels.write(pencil, gap.word(), x, plot.bottom(), pencil.theme().muted());
        }
      }
    }
  }

  private void takeLines(PointLabels labels, ChartSeries series) {
    List<ChartPoint> points = series.points();
    for (int i = 0; i < points.size(); i++) {
      Optional<BigDecimal> value = Figures.value(points.get(i).mark());
      if (value.isPresent()) {
        double x = x(Figures.middle(points.get(i)));
        labels.takeDot(x, y(value.get()));
        if (hasValue(points, i + 1)) {
          double nextY = y(Figures.value(points.get(i + 1).mark()).get());
          labels.takeLine(
              new Line2D.Double(x, y(value.get()), x(Figures.middle(points.get(i + 1))), nextY));
        }
      }
    }
  }

  private double x(double day) {
    return days.place(day, plot.left(), plot.right());
  }

  private double y(BigDecimal value) {
    return values.span().place(value.doubleValue(), plot.bottom(), plot.top());
  }
}
