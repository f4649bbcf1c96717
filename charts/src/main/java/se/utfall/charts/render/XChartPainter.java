package se.utfall.charts.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import se.utfall.charts.drawing.Drawing;

/**
 * Lets XChart paint the inside of a plot and nothing else: no words, no axes, no margins, both axes
 * with given ends, so that where a value lies is known to the frame as well.
 */
final class XChartPainter {

  /** Marks may reach this far beyond the plot without being cut. */
  private static final int BLEED = 12;

  private static final Color NOTHING = new Color(0, 0, 0, 0);
  private static final float DASH = 5;
  private static final float DOTS = 2.5f;

  private XChartPainter() {}

  /**
   * Paints shapes in their order.
   *
   * @param plot with whole numbers as width and height
   */
  static void paint(Drawing drawing, Box plot, Span x, Span y, List<PlotShape> shapes) {
    int width = (int) Math.round(plot.width()) + 2 * BLEED;
    int height = (int) Math.round(plot.height()) + 2 * BLEED;
    XYChart chart = new XYChart(width, height);
    silence(chart.getStyler());
    frame(chart.getStyler(), bleeding(x, plot.width()), bleeding(y, plot.height()));
    for (int i = 0; i < shapes.size(); i++) {
      add(chart, Integer.toString(i), shapes.get(i));
    }
    ShapeRecorder recorder = new ShapeRecorder(drawing, plot.left() - BLEED, plot.top() - BLEED);
    chart.paint(recorder, width, height);
    recorder.finish();
  }

  private static Span bleeding(Span axis, double length) {
    double more = axis.length() * BLEED / length;
    return axis.wider(more, more);
  }

  /**
   * Turns off every word. The wide tick spacing keeps XChart from working out ticks at all, for
   * which it would measure letters with a font of the machine.
   */
  private static void silence(XYStyler styler) {
    styler.setLegendVisible(false).setLegendPosition(LegendPosition.InsideNE);
    styler.setChartTitleVisible(false);
    styler.setAxisTitlesVisible(false).setAxisTicksVisible(false);
    styler.setXAxisTickMarkSpacingHint(1_000_000).setYAxisTickMarkSpacingHint(1_000_000);
    styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
    styler.setPlotMargin(0);
    styler.setPlotBorderVisible(false);
    styler.setChartPadding(0).setPlotContentSize(1);
    styler.setChartBackgroundColor(NOTHING).setPlotBackgroundColor(NOTHING);
  }

  private static void frame(XYStyler styler, Span x, Span y) {
    styler.setXAxisMin(x.from()).setXAxisMax(x.to());
    styler.setYAxisMin(y.from()).setYAxisMax(y.to());
  }

  private static void add(XYChart chart, String name, PlotShape shape) {
    double[] xs = shape.points().stream().mapToDouble(p -> p.x).toArray();
    double[] ys = shape.points().stream().mapToDouble(p -> p.y).toArray();
    XYSeries series = chart.addSeries(name, xs, ys);
    series.setLineColor(shape.color()).setFillColor(shape.color());
    series.setMarkerColor(shape.color());
    series.setXYSeriesRenderStyle(style(shape.form()));
    series.setLineStyle(stroke(shape));
    series.setMarker(marker(shape));
  }

  private static XYSeriesRenderStyle style(PlotShape.Form form) {
    return switch (form) {
      case LINE, DASHED_LINE, DOTTED_LINE -> XYSeriesRenderStyle.Line;
      case AREA -> XYSeriesRenderStyle.PolygonArea;
      default -> XYSeriesRenderStyle.Scatter;
    };
  }

  private static BasicStroke stroke(PlotShape shape) {
    float width = (float) shape.size();
    return switch (shape.form()) {
      case LINE -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case DASHED_LINE -> broken(width, DASH);
      case DOTTED_LINE -> broken(width, DOTS);
      default -> SeriesLines.NONE;
    };
  }

  private static BasicStroke broken(float width, float dash) {
    float[] dashes = {dash};
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  private static Marker marker(PlotShape shape) {
    double half = shape.size() / 2;
    return switch (shape.form()) {
      case DOT -> new Dot(half);
      case DIAMOND, SQUARE, STAR -> new Judged(shape.form(), shape.size());
      case ARROW_UP -> new Bent(half, half, false);
      case ARROW_DOWN -> new Bent(half, -half, false);
      case ARROW_RIGHT -> new Bent(half, -half, true);
      case ARROW_LEFT -> new Bent(half, half, true);
      case CAP -> new Bent(half, 0, false);
      default -> SeriesMarkers.NONE;
    };
  }

  /** A filled circle of any size; XChart's own have one size for the whole chart. */
  private static final class Dot extends Marker {
    private final double half;

    Dot(double half) {
      this.half = half;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int markerSize) {
      g.fill(new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half));
    }
  }

  /** The mark of a point that says more than its figure. */
  private static final class Judged extends Marker {
    private static final BasicStroke STROKE = new BasicStroke((float) PointForm.STAR_WIDTH);
    private final PlotShape.Form form;
    private final double size;

    Judged(PlotShape.Form form, double size) {
      this.form = form;
      this.size = size;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int markerSize) {
      if (form == PlotShape.Form.STAR) {
        g.setStroke(STROKE);
        g.draw(PointForm.star(x, y, size));
      } else {
        g.fill(PointForm.outline(form, x, y, size));
      }
    }
  }

  /** Two short strokes from the point: the head of an arrow, or a straight cap without drop. */
  private static final class Bent extends Marker {
    private static final BasicStroke STROKE = new BasicStroke(1.5f);
    private final double half;
    private final double drop;
    private final boolean lying;

    Bent(double half, double drop, boolean lying) {
      this.half = half;
      this.drop = drop;
      this.lying = lying;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int markerSize) {
      Path2D path = new Path2D.Double();
      path.moveTo(lying ? x + drop : x - half, lying ? y - half : y + drop);
      path.lineTo(x, y);
      path.lineTo(lying ? x + drop : x + half, lying ? y + half : y + drop);
      g.setStroke(STROKE);
      g.draw(path);
    }
  }
}
