package se.utfall.charts.drawing;

import java.awt.Color;

/**
 * One line of text. A reader that has another font squeezes or stretches it to the width it has
 * here, so that words which are clear of each other stay so.
 *
 * @param x of the anchor
 * @param y of the base line
 * @param part what it is of the whole, for those who have it read aloud
 */
public record Words(
    String text,
    double x,
    double y,
    Anchor anchor,
    Typeface face,
    double size,
    Color color,
    Part part)
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
