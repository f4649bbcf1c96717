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
  private final boolean wipes;
  private final List<Box> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /**
   * An empty plot.
   *
   * @param wipes whether grid lines are wiped out behind words: only where every mark is taken, so
   *     that no figure goes with them, and the ground is bare paper
   */
  PointLabels(Box bounds, boolean wipes) {
    this.bounds = bounds;
    this.wipes = wipes;
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

  /** Over the point, else under it, else beside it. */
  boolean write(Pencil pencil, String text, double x, double y, Color color) {
    return write(pencil, text, x, y, y, color);
  }

  /** The same for a mark that reaches from a top to a bottom. */
  boolean write(Pencil pencil, String text, double x, double top, double bottom, Color color) {
    if (text.isBlank()) {
      return false;
    }
    double half = half(text);
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
      if (isFree(box)) {
        write(pencil, text, box, color);
        return true;
      }
    }
    return false;
  }

  /** Over the point or under it as told, else beside it. */
  void writeAway(Pencil pencil, String text, double x, double y, boolean over, Color color) {
    double half = half(text);
    double away = CLEAR + SIZE * 0.6 + 2;
    boolean written =
        writeAt(pencil, text, x, over ? y - away : y + away, color)
            || writeAt(pencil, text, x + half + CLEAR + 2, y, color);
    if (!written) {
      writeAt(pencil, text, x - half - CLEAR - 2, y, color);
    }
  }

  /** With its middle at one place, if that is free. */
  boolean writeAt(Pencil pencil, String text, double x, double y, Color color) {
    Box box = box(x, y, half(text));
    boolean free = !text.isBlank() && isFree(box);
    if (free) {
      write(pencil, text, box, color);
    }
    return free;
  }

  /** Half of the room that words need. */
  double half(String text) {
    return Pencil.width(text, SIZE) / 2 + 2;
  }

  /** Whether a stroke would touch no mark and no word. */
  boolean isClear(Line2D line) {
    return taken.stream().noneMatch(b -> line.intersects(b.left(), b.top(), b.width(), b.height()));
  }

  private void write(Pencil pencil, String text, Box box, Color color) {
    taken.add(box);
    if (wipes) {
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
    return bounds.holds(box)
        && taken.stream().noneMatch(box::overlaps)
        && lines.stream()
            .noneMatch(l -> l.intersects(box.left(), box.top(), box.width(), box.height()));
  }
}
