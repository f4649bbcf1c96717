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
    text = printable(text);
  }

  public double width() {
    return face.width(text, size);
  }

  public double left() {
    return x - anchor.share() * width();
  }

  /** Control characters and broken surrogates may stand in no XML; they become spaces. */
  private static String printable(String text) {
    if (text.codePoints().noneMatch(Words::unprintable)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints().map(c -> unprintable(c) ? ' ' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean unprintable(int c) {
    return Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
  }
}
