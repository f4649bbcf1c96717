package se.utfall.charts.drawing;

import java.awt.Color;

/**
 * One line of text. A reader that has another font squeezes or stretches it to the width it has
 * here, so that words which are clear of each other stay so.
 *
 * @param x of the anchor
 * @param y of the base line
 * @param part what it is of the whole, for those who have it read aloud
 * @param turned whether it is read upwards: turned a quarter to the left round x and y
 */
public record Words(
    String text,
    double x,
    double y,
    Anchor anchor,
    Typeface face,
    double size,
    Color color,
    Part part,
    boolean turned)
    implements Drawing.Item {

  /** What a line of text is of the whole, in the order of reading. */
  public enum Part {
    HEADING,
    SUBTITLE,
    PICTURE,
    FOOT
  }

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

  /** A line that is read from left to right. */
  public Words(
      String text,
      double x,
      double y,
      Anchor anchor,
      Typeface face,
      double size,
      Color color,
      Part part) {
    this(text, x, y, anchor, face, size, color, part, false);
  }

  public Words {
    text = Printable.of(text);
  }

  public double width() {
    return face.width(text, size);
  }

  /** Where the first letter of text that is not turned stands. */
  public double left() {
    return x - anchor.share() * width();
  }

  /** The base line of the first letter: under y when turned text does not begin there. */
  double firstBase() {
    return turned ? y + anchor.share() * width() : y;
  }
}
