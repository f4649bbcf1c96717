package se.utfall.charts.render;

import static se.utfall.charts.drawing.Words.Part.HEADING;
import static se.utfall.charts.drawing.Words.Part.PICTURE;
import static se.utfall.charts.drawing.Words.Part.SUBTITLE;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Pen;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.style.Theme;

/**
 * Writes the words of one picture and draws the few strokes that are the frame's own.
 *
 * @param marks notes where values lie
 */
record Pencil(Drawing drawing, Theme theme, MarkBook marks) {

  static final double LABEL = 13;
  static final double TICK = 12.5;
  static final double FOOT = 11.5;

  /** From the middle of small letters down to the base line, as a share of the size. */
  static final double TO_BASELINE = 0.35;

  void write(String text, double x, double y, Anchor anchor, double size, Color color) {
    drawing.write(new Words(text, x, y, anchor, Typeface.REGULAR, size, color, PICTURE));
  }

  void writeBold(String text, double x, double y, Anchor anchor, double size, Color color) {
    drawing.write(new Words(text, x, y, anchor, Typeface.BOLD, size, color, PICTURE));
  }

  /** From the left, in either face. */
  void writeFitted(String text, double x, double y, Typeface face, double size, Color color) {
    drawing.write(new Words(text, x, y, Anchor.START, face, size, color, PICTURE));
  }

  /** A line of the title. */
  void writeHeading(String text, double x, double y, double size) {
    Color ink = theme.ink();
    drawing.write(new Words(text, x, y, Anchor.START, Typeface.BOLD, size, ink, HEADING));
  }

  /** A line of what is measured. */
  void writeSubtitle(String text, double x, double y, double size) {
    Color muted = theme.muted();
    drawing.write(new Words(text, x, y, Anchor.START, Typeface.REGULAR, size, muted, SUBTITLE));
  }

  /** What stands at the foot of the picture. */
  void writeFoot(String text, double x, double y, Anchor anchor) {
    Color muted = theme.muted();
    drawing.write(new Words(text, x, y, anchor, Typeface.REGULAR, FOOT, muted, Words.Part.FOOT));
  }

  /** Read upwards from its base line at x, beginning at y. */
  void writeTurned(String text, double x, double y, double size, Color color) {
    drawing.write(
        new Words(text, x, y, Anchor.START, Typeface.REGULAR, size, color, PICTURE, true));
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
