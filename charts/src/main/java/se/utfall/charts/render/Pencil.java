package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Pen;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.style.Theme;

/** Writes the words of one picture and draws the few strokes that are the frame's own. */
record Pencil(Drawing drawing, Theme theme) {

  static final double LABEL = 13;
  static final double TICK = 12.5;
  static final double FOOT = 11.5;

  /** From the middle of small letters down to the base line, as a share of the size. */
  static final double TO_BASELINE = 0.35;

  void write(String text, double x, double y, Anchor anchor, double size, Color color) {
    drawing.write(new Words(text, x, y, anchor, Typeface.REGULAR, size, color, false));
  }

  void writeBold(String text, double x, double y, Anchor anchor, double size, Color color) {
    drawing.write(new Words(text, x, y, anchor, Typeface.BOLD, size, color, false));
  }

  /** A line of text that must not become wider in a reader's own font. */
  void writeFitted(String text, double x, double y, Typeface face, double size, Color color) {
    drawing.write(new Words(text, x, y, Anchor.START, face, size, color, true));
  }

  void line(double x1, double y1, double x2, double y2, Color color, double width) {
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
    drawing.stroke(path, color, Pen.of(width));
  }

  /** Leaves paper only. */
  void wipe(Box box) {
    Path2D path = new Path2D.Double();
    path.append(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()), false);
    drawing.fill(path, theme.paper());
  }

  /** A line that nobody takes for one of figures. */
  void dots(double x1, double y1, double x2, double y2, Color color) {
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
    drawing.stroke(path, color, new Pen(1, 4));
  }

  static double width(String text, double size) {
    return Typeface.REGULAR.width(text, size);
  }
}
