package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.Mark;

/** The words at the points of a plot over time, and in its gaps. */
final class PointWords {

  /** Of the arrow down from a bound. */
  static final double ARROW = 26;

  /** So many points in all get their figures, four times as many are kept clear of words. */
  private static final int EVERY_LABEL = 16;

  private final Pencil pencil;
  private final TimePlot plot;
  private final boolean few;
  private final boolean careful;
  private final PointLabels labels;

  /**
   * Words in an empty plot.
   *
   * @param points how many there will be in all
   * @param bare whether the ground is bare paper, without bands
   */
  PointWords(Pencil pencil, TimePlot plot, int points, boolean bare) {
    this.pencil = pencil;
    this.plot = plot;
    few = points <= EVERY_LABEL;
    careful = points <= 4 * EVERY_LABEL;
    labels = new PointLabels(plot.room(), careful && bare);
  }

  /** Whether there are so few points that each may have its figure. */
  boolean few() {
    return few;
  }

  PointLabels labels() {
    return labels;
  }

  /** Keeps words off a level from edge to edge. */
  void take(BigDecimal level) {
    if (careful) {
      double y = plot.y(level);
      labels.takeLine(new Line2D.Double(plot.plot().left(), y, plot.plot().right(), y));
    }
  }

  /** Keeps words off a line and its dots. */
  void take(ChartSeries series) {
    List<ChartPoint> points = series.points();
    for (int i = 0; careful && i < points.size(); i++) {
      Optional<BigDecimal> value = Figures.value(points.get(i).mark());
      if (value.isPresent()) {
        double x = x(points.get(i));
        double y = plot.y(value.get());
        labels.takeDot(x, y);
        if (SeriesLine.hasValue(points, i + 1)) {
          ChartPoint next = points.get(i + 1);
          double nextY = plot.y(Figures.value(next.mark()).get());
          labels.takeLine(new Line2D.Double(x, y, x(next), nextY));
        }
      }
    }
  }

  /** Writes the figures of those points of a series that are chosen, the last one apart. */
  void write(ChartSeries series, Color color, Predicate<ChartPoint> chosen) {
    Optional<ChartPoint> last = Figures.last(series);
    for (ChartPoint point : series.points()) {
      if (last.isPresent() && last.get() != point && chosen.test(point)) {
        write(point, color);
      }
    }
  }

  boolean write(ChartPoint point, Color color) {
    List<Double> ys = Figures.levels(point.mark()).map(plot::y).sorted().toList();
    if (ys.isEmpty()) {
      return false;
    }
    boolean arrow = point.mark() instanceof Mark.LessThan;
    double bottom = arrow ? ys.get(0) + ARROW : ys.get(ys.size() - 1);
    return labels.write(pencil, point.label(), x(point), ys.get(0), bottom, color);
  }

  static boolean isInexact(ChartPoint point) {
    return !(point.mark() instanceof Mark.Exact || point.mark() instanceof Mark.Derived);
  }

  /** At the foot of the plot: a height of its own would hint at what is hidden. */
  void writeGaps(List<ChartSeries> all) {
    List<String> written = new ArrayList<>();
    for (ChartSeries series : all) {
      for (ChartPoint point : series.points()) {
        boolean isNew = !written.contains(point.periodLabel());
        if (point.mark() instanceof Mark.Gap gap && !gap.word().isBlank() && isNew) {
          written.add(point.periodLabel());
          Color color = pencil.theme().muted();
          labels.write(pencil, gap.word(), x(point), plot.plot().bottom(), color);
        }
      }
    }
  }

  private double x(ChartPoint point) {
    return plot.x(Figures.middle(point));
  }
}
