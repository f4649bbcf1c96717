package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;

/** Places the words of points where they hide nothing; what finds no free place stays out. */
final class PointLabels {

  private static final double SIZE = 12.5;
  private static final double CLEAR = 7;

  private final Box bounds;
  private final boolean knowsAll;
  private final List<Box> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /**
   * An empty plot.
   *
   * @param knowsAll whether every mark will be taken, so that grid lines can be wiped out behind
   *     words without wiping out figures
   */
  PointLabels(Box bounds, boolean knowsAll) {
    this.bounds = bounds;
    this.knowsAll = knowsAll;
  }

  void take(Box box) {
    taken.add(box);
  }

  void takeDot(double x, double y) {
    taken.add(new Box(x - 4, y - 4, x + 4, y + 4));
  }

  void takeLine(Line2D line) {
    lines.add(line);
  }

  /** Over the point, else under it, else beside it; over a line only when there is no other way. */
  boolean write(Pencil pencil, String text, double x, double y, Color color) {
    return write(pencil, text, x, y, y, color);
  }

  /** The same for a mark that reaches from a top to a bottom. */
  boolean write(Pencil pencil, String text, double x, double top, double bottom, Color color) {
    if (text.isBlank()) {
      return false;
    }
    double half = Pencil.width(text, SIZE) / 2 + 2;
    double inside = Math.max(bounds.left() + half, Math.min(x, bounds.right() - half));
    double middle = (top + bottom) / 2;
    double[][] places = {
      {inside, top - CLEAR - SIZE * 0.6},
      {inside, bottom + CLEAR + SIZE * 0.6},
      {x + half + CLEAR + 2, middle},
      {x - half - CLEAR - 2, middle}
    };
    for (double[] place : places) {
      Box box = box(place[0], place[1], half);
      if (bounds.holds(box) && isFree(box)) {
        write(pencil, text, box, color);
        return true;
      }
    }
    return false;
  }

  /** With its middle at one place, if that is free. */
  void writeAt(Pencil pencil, String text, double x, double y, Color color) {
    double half = Pencil.width(text, SIZE) / 2 + 2;
    Box box = box(x, y, half);
    if (!text.isBlank() && bounds.holds(box) && isFree(box)) {
      write(pencil, text, box, color);
    }
  }

  private void write(Pencil pencil, String text, Box box, Color color) {
    taken.add(box);
    if (knowsAll) {
      pencil.wipe(box);
    }
    double middle = (box.top() + box.bottom()) / 2;
    double x = (box.left() + box.right()) / 2;
    double base = middle + SIZE * Pencil.TO_BASELINE;
    pencil.write(text, x, base, Anchor.MIDDLE, SIZE, color);
  }

  private static Box box(double x, double y, double half) {
    return new Box(x - half, y - SIZE * 0.6, x + half, y + SIZE * 0.6);
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::overlaps)
        && lines.stream()
            .noneMatch(l -> l.intersects(box.left(), box.top(), box.width(), box.height()));
  }
}
