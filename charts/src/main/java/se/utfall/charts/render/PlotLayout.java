package se.utfall.charts.render;

import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.TargetLine;
import se.utfall.charts.style.Theme;

/** What lines and upright bars have in common: the value axis on the left and the column right. */
final class PlotLayout {

  private static final double BETWEEN_TICKS = 56;
  private static final double UNDER_BARS = 22;
  private static final double UNDER = 22;
  private static final double CUT = 14;

  private PlotLayout() {}

  static ValueAxis axis(ChartSpec spec, boolean fromZero, double height) {
    return axis(Figures.levels(spec), fromZero, height);
  }

  static ValueAxis axis(List<BigDecimal> levels, boolean fromZero, double height) {
    BigDecimal least = levels.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal greatest = levels.stream().max(BigDecimal::compareTo).orElseThrow();
    if (fromZero && least.signum() < 0) {
      // the words of a negative bar stand under it and need room over the axis
      BigDecimal length = greatest.max(BigDecimal.ZERO).subtract(least);
      least =
          least.subtract(length.multiply(BigDecimal.valueOf(UNDER_BARS / Math.max(height, 60))));
    }
    int wanted = (int) Math.max(3, Math.min(6, height / BETWEEN_TICKS));
    return ValueAxis.of(least, greatest, fromZero, wanted);
  }

  static double mostForLabels(Box content) {
    return Math.min(230, 0.36 * content.width());
  }

  /** The plot between the words of its axes, in whole units so that XChart hits every place. */
  static Box plot(ChartSpec spec, Box content, double top, ValueAxis axis, EndLabels labels) {
    double ticks = AxisWords.width(AxisWords.ticks(axis, spec), content.width());
    double left = Math.ceil(content.left() + Math.max(ticks, 4));
    double column = labels.width() == 0 ? 4 : labels.width() + EndLabels.GAP;
    double right = left + Math.max(40, Math.floor(content.right() - column - left));
    double under = UNDER + (axis.cut() ? CUT : 0);
    double bottom = top + Math.max(40, Math.floor(content.bottom() - under - top));
    return new Box(left, top, right, bottom);
  }

  /** A line at every tick, a stronger one at zero. */
  static List<PlotShape> grid(ValueAxis axis, Span x, Theme theme) {
    List<PlotShape> lines = new ArrayList<>();
    for (BigDecimal tick : axis.ticks()) {
      boolean zero = tick.signum() == 0;
      double y = tick.doubleValue();
      lines.add(flat(PlotShape.Form.LINE, x, y, zero ? theme.rule() : theme.grid(), 1));
    }
    return lines;
  }

  static Optional<PlotShape> target(ChartSpec spec, Span x, Theme theme) {
    return spec.target()
        .map(t -> flat(PlotShape.Form.DASHED_LINE, x, t.value().doubleValue(), theme.muted(), 1.5));
  }

  static EndLabels.Label targetLabel(TargetLine target, Theme theme, double x) {
    Point2D.Double end = MarkShapes.point(x, target.value());
    return new EndLabels.Label("", target.label(), theme.muted(), end, 0);
  }

  private static PlotShape flat(
      PlotShape.Form form, Span x, double y, java.awt.Color color, double width) {
    List<Point2D.Double> ends =
        List.of(new Point2D.Double(x.from(), y), new Point2D.Double(x.to(), y));
    return new PlotShape(form, ends, color, width);
  }

  static void words(Pencil pencil, Box plot, Box content, ValueAxis axis, ChartSpec spec) {
    List<String> ticks = AxisWords.ticks(axis, spec);
    if (AxisWords.width(ticks, content.width()) > 0) {
      AxisWords.writeTicks(pencil, plot, axis, ticks);
    }
    if (axis.cut()) {
      AxisWords.writeCut(pencil, plot, content, axis, spec);
    }
  }
}
