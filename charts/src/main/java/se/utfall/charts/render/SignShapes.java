package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Path2D;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Pen;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.drawing.Words.Part;

/** Draws the signs that stand before words, most of which the letters of pictures do not have. */
final class SignShapes {

  private SignShapes() {}

  /** The sign at the left side, as high as the capital letters on this base line. */
  static void draw(Drawing drawing, String sign, double size, double base, Color color) {
    double high = 0.7 * size;
    Pen pen = Pen.of(0.13 * size);
    switch (sign) {
      case "▲" -> drawing.fill(closed(0, base, high, base, high / 2, base - high), color);
      case "▼" -> drawing.fill(closed(0, base - high, high, base - high, high / 2, base), color);
      case "✓" ->
          drawing.stroke(
              open(0, base - high * 0.45, high * 0.4, base, high, base - high), color, pen);
      case "✗" -> {
        drawing.stroke(open(0, base - high, high, base), color, pen);
        drawing.stroke(open(0, base, high, base - high), color, pen);
      }
      default ->
          drawing.write(
              new Words(sign, 0, base, Anchor.START, Typeface.BOLD, size, color, Part.SUBTITLE));
    }
  }

  private static Path2D closed(double... points) {
    Path2D path = open(points);
    path.closePath();
    return path;
  }

  private static Path2D open(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }
}
