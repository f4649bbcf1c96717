package se.utfall.charts.render;

import java.awt.Color;
import java.util.List;
import se.utfall.charts.drawing.Drawing;
import se.utfall.charts.drawing.Placed;
import se.utfall.charts.drawing.Role;
import se.utfall.charts.drawing.Sheet;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.drawing.Words.Part;
import se.utfall.charts.style.Theme;

/**
 * Words on a sheet, broken into lines.
 *
 * @param role what they are of the whole
 * @param face their letters
 * @param size height of a letter in px
 * @param color of the letters
 * @param sign what stands before them; may be empty
 * @param lines the words
 */
record Paragraph(
    Role role, Typeface face, double size, Color color, String sign, List<String> lines) {

  private static final double LINE = 1.3;
  private static final double TO_BASE_LINE = 1.0;
  private static final double SIGN_ROOM = 1.4;

  /** Words in lines no wider than so many px. */
  static Paragraph of(
      Role role, TextLines letters, Color color, String sign, String text, double width, int most) {
    double room = sign.isEmpty() ? 0 : SIGN_ROOM * letters.size();
    return new Paragraph(
        role, letters.face(), letters.size(), color, sign, letters.wrap(text, width - room, most));
  }

  double height() {
    return lines.size() * size * LINE;
  }

  /** On a sheet, its upper left corner there. */
  Placed at(double x, double y, double width, Theme theme, String language) {
    Drawing drawing = new Drawing(Sheet.ofWords(width, height(), theme.paper(), language));
    double base = size * TO_BASE_LINE;
    double left = sign.isEmpty() ? 0 : SIGN_ROOM * size;
    if (!sign.isEmpty()) {
      SignShapes.draw(drawing, sign, size, base, color);
    }
    for (String line : lines) {
      drawing.write(new Words(line, left, base, Anchor.START, face, size, color, Part.SUBTITLE));
      base += size * LINE;
    }
    return new Placed(drawing, role, x, y, 1);
  }
}
