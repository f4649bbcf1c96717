package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.Mark;

/** The words in one panel: the last figure, figures that are not exact, gaps and events. */
final class MultiplesWords {

  static final double FIGURE = 12.5;

  private static final double BESIDE = 1;

  /** In a panel with more points, words find no place between them. */
  private static final int MOST_POINTS = 40;

  private final Pencil pencil;
  private final MultiplesPanel panel;
  private final Box cell;
  private final Color color;
  private final PointLabels labels;

  MultiplesWords(Pencil pencil, MultiplesPanel panel, Box cell, boolean bare) {
    this.pencil = pencil;
    this.panel = panel;
    this.cell = cell;
    color = pencil.theme().seriesText(0);
    Box plot = panel.plot();
    Box room = new Box(plot.left() + 1, plot.top() - 2, cell.right(), plot.bottom());
    labels = new PointLabels(room, bare);
  }

  /** The word of a panel without figures. */
  static String gapWord(ChartSeries series) {
    List<ChartPoint> points = series.points();
    boolean gap = !points.isEmpty() && points.get(points.size() - 1).mark() instanceof Mark.Gap;
    return gap ? ((Mark.Gap) points.get(points.size() - 1).mark()).word() : "";
  }

  /**
   * Writes what finds room.
   *
   * @param figure at the end of the line; empty when it stands elsewhere
   */
  void write(ChartSeries series, Optional<ChartSeries> reference, String figure) {
    Optional<ChartPoint> last = Figures.last(series);
    if (last.isEmpty()) {
      Box plot = panel.plot();
      double x = (plot.left() + plot.right()) / 2;
      double y = (plot.top() + plot.bottom()) / 2;
      labels.writeAt(pencil, gapWord(series), x, y, pencil.theme().muted());
      return;
    }
    boolean told = !figure.isEmpty();
    if (told) {
      writeFigure(last.get(), figure);
    }
    if (series.points().size() <= MOST_POINTS) {
      take(series);
      reference.ifPresent(this::take);
      writeInexact(series, last.get(), told);
      writeGaps(series);
    }
  }

  private void writeFigure(ChartPoint last, String figure) {
    double width = Typeface.BOLD.width(figure, FIGURE);
    Box plot = panel.plot();
    double x = Math.min(plot.right() + BESIDE, cell.right() - width);
    double y = panel.y(Figures.anchor(last.mark()).get());
    double middle = Math.max(plot.top() + 3, Math.min(y, plot.bottom() - 4));
    double base = middle + FIGURE * Pencil.TO_BASELINE;
    pencil.writeBold(figure, x, base, Anchor.START, FIGURE, color);
    labels.take(new Box(x - 2, base - 0.75 * FIGURE, x + width + 2, base + 0.25 * FIGURE));
  }

  private void take(ChartSeries series) {
    List<ChartPoint> points = series.points();
    for (int i = 0; i < points.size(); i++) {
      if (SeriesLine.hasValue(points, i)) {
        double x = panel.x(points.get(i));
        double y = panel.y(Figures.value(points.get(i).mark()).get());
        labels.takeDot(x, y);
        if (SeriesLine.hasValue(points, i + 1)) {
          ChartPoint next = points.get(i + 1);
          double nextY = panel.y(Figures.value(next.mark()).get());
          labels.takeLine(new Line2D.Double(x, y, panel.x(next), nextY));
        }
      }
    }
  }

  private void writeInexact(ChartSeries series, ChartPoint last, boolean withoutLast) {
    for (ChartPoint point : series.points()) {
      boolean first = withoutLast && point == last;
      List<Double> ys = Figures.levels(point.mark()).map(panel::y).sorted().toList();
      if (!ys.isEmpty() && !first && PointWords.isInexact(point)) {
        boolean arrow = point.mark() instanceof Mark.LessThan;
        double bottom = arrow ? ys.get(0) + panel.arrow(series) : ys.get(ys.size() - 1);
        labels.write(pencil, point.label(), panel.x(point), ys.get(0), bottom, color);
      }
    }
  }

  /** At the foot: a height of its own would hint at what is hidden. */
  private void writeGaps(ChartSeries series) {
    for (ChartPoint point : series.points()) {
      if (point.mark() instanceof Mark.Gap gap && !gap.word().isBlank()) {
        double y = panel.plot().bottom();
        labels.write(pencil, gap.word(), panel.x(point), y, pencil.theme().muted());
      }
    }
  }

  /** The number of an event at the top of its line. */
  void writeEvents(TimeAxis time) {
    for (int i = 0; i < time.events().size(); i++) {
      double x = panel.x(Math.max(TimeAxis.first(time.events().get(i)), panel.days().from()));
      String number = Integer.toString(i + 1);
      labels.writeAt(pencil, number, x, panel.plot().top() + 7, pencil.theme().muted());
    }
  }
}
