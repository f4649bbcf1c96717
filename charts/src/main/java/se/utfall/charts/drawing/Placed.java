package se.utfall.charts.drawing;

import static java.util.Objects.requireNonNull;

/**
 * A drawing on a page.
 *
 * @param x px from the left side of the page to that of the drawing
 * @param y px from the upper side of the page to that of the drawing
 * @param scale px for each nominal unit of the drawing
 */
public record Placed(Drawing drawing, Role role, double x, double y, double scale) {

  public Placed {
    requireNonNull(drawing);
    requireNonNull(role);
  }

  /** The only one of its page, which has its size. */
  static Placed alone(Drawing drawing) {
    return new Placed(drawing, Role.ALONE, 0, 0, drawing.sheet().unit());
  }

  /** One that was drawn so many times larger than it stands there. */
  public static Placed filling(Drawing drawing, Role role, double x, double y, double larger) {
    return new Placed(drawing, role, x, y, drawing.sheet().unit() / larger);
  }

  double height() {
    return drawing.sheet().height() * scale;
  }

  double width() {
    return drawing.sheet().width() * scale;
  }
}
