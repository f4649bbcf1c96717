package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import se.utfall.charts.drawing.Pen;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.style.Theme;

/**
 * How the classes of points look: each has a form, a colour and a size, so that grey print and
 * colour-blind readers lose nothing. No form points up or down, for that would speak of direction.
 */
record PointForm(PlotShape.Form form, Color color, Color text, double size) {

  static final double STAR_WIDTH = 2;

  private static final double SLANT = Math.sqrt(3) / 2;

  static PointForm of(PointClass kind, Theme theme) {
    return switch (kind) {
      case COMMON -> new PointForm(PlotShape.Form.DOT, theme.muted(), theme.muted(), 6);
      case IMPROVEMENT -> coloured(PlotShape.Form.DIAMOND, 0, theme, 12);
      case CONCERN -> coloured(PlotShape.Form.SQUARE, 1, theme, 9);
      case NEUTRAL -> coloured(PlotShape.Form.STAR, 3, theme, 11);
    };
  }

  private static PointForm coloured(PlotShape.Form form, int series, Theme theme, double size) {
    return new PointForm(form, theme.series(series), theme.seriesText(series), size);
  }

  /** Smaller where points stand close, but never so small that the form cannot be told. */
  PointForm within(double distance) {
    boolean plain = form == PlotShape.Form.DOT;
    double most = plain ? 0.6 * distance : 1.2 * distance;
    return new PointForm(form, color, text, Math.min(size, Math.max(most, plain ? 2.6 : 6.5)));
  }

  /** A diamond or a square around a place. */
  static Path2D outline(PlotShape.Form form, double x, double y, double size) {
    double half = size / 2;
    Path2D path = new Path2D.Double();
    if (form == PlotShape.Form.SQUARE) {
      path.append(new Rectangle2D.Double(x - half, y - half, size, size), false);
      return path;
    }
    path.moveTo(x, y - half);
    path.lineTo(x + half, y);
    path.lineTo(x, y + half);
    path.lineTo(x - half, y);
    path.closePath();
    return path;
  }

  /** Three strokes through a place. */
  static Path2D star(double x, double y, double size) {
    double half = size / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - half);
    path.lineTo(x, y + half);
    for (int side = -1; side <= 1; side += 2) {
      path.moveTo(x - SLANT * half, y + side * half / 2);
      path.lineTo(x + SLANT * half, y - side * half / 2);
    }
    return path;
  }

  /** Draws one outside a plot, for a key. */
  void draw(Pencil pencil, double x, double y) {
    switch (form) {
      case STAR -> pencil.drawing().stroke(star(x, y, size), color, Pen.of(STAR_WIDTH));
      case DOT -> {
        Path2D dot = new Path2D.Double();
        dot.moveTo(x, y);
        dot.lineTo(x, y);
        pencil.drawing().stroke(dot, color, Pen.of(size));
      }
      default -> pencil.drawing().fill(outline(form, x, y, size), color);
    }
  }
}
