package se.utfall.charts.drawing;

import java.awt.Color;

/**
 * One line of text.
 *
 * @param x of the anchor
 * @param y of the base line
 * @param fitted whether a reader with another font must squeeze it into the width it has here
 */
public record Words(
    String text,
    double x,
    double y,
    Anchor anchor,
    Typeface face,
    double size,
    Color color,
    boolean fitted)
    implements Drawing.Item {

  /** Which part of the text stands at x. */
  public enum Anchor {
    START(0, "start"),
    MIDDLE(0.5, "middle"),
    END(1, "end");

    private final double share;
    private final String svg;

    Anchor(double share, String svg) {
      this.share = share;
      this.svg = svg;
    }

    public double share() {
      return share;
    }

    String svg() {
      return svg;
    }
  }

  public Words {
    text = Printable.of(text);
  }

  public double width() {
    return face.width(text, size);
  }

  public double left() {
    return x - anchor.share() * width();
  }
}
