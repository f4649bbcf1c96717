package se.utfall.charts.drawing;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a drawing as SVG: real text, short relative paths with one decimal, the same bytes for the
 * same drawing.
 */
public final class SvgFile {

  private static final String FAMILY = "Roboto,'Segoe UI',Helvetica,Arial,sans-serif";

  private static final String PATH_END = "\"/>\n";

  private final StringBuilder out = new StringBuilder(16_384);

  private SvgFile() {}

  public static byte[] bytes(Drawing drawing) {
    SvgFile file = new SvgFile();
    file.open(drawing.sheet());
    Drawing.Item before = null;
    for (Drawing.Item item : drawing.items()) {
      file.write(item, before);
      before = item;
    }
    return file.out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void open(Sheet sheet) {
    String id = identity(sheet);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    number("width", sheet.width() * sheet.unit());
    number("height", sheet.height() * sheet.unit());
    out.append(" viewBox=\"0 0 ");
    append(sheet.width());
    out.append(' ');
    append(sheet.height());
    out.append("\" role=\"img\" aria-labelledby=\"t").append(id).append(" d").append(id);
    out.append("\" lang=\"").append(sheet.language()).append("\" font-family=\"").append(FAMILY);
    out.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title id=\"t").append(id);
    out.append("\">");
    text(sheet.title());
    out.append("</title>\n<desc id=\"d").append(id).append("\">");
    text(sheet.description());
    out.append("</desc>\n<path fill=\"");
    color(sheet.paper());
    out.append("\" d=\"M0 0h");
    append(sheet.width());
    out.append('v');
    append(sheet.height());
    out.append("H0z\"/>\n");
  }

  /** Several pictures may stand in one page, so the ids must differ between them. */
  private static String identity(Sheet sheet) {
    CRC32 sum = new CRC32();
    sum.update((sheet.title() + '\n' + sheet.description()).getBytes(StandardCharsets.UTF_8));
    sum.update((int) Math.round(sheet.width()));
    sum.update((int) Math.round(sheet.height()));
    return Long.toHexString(sum.getValue());
  }

  private void write(Drawing.Item item, Drawing.Item before) {
    if (item instanceof Words words) {
      words(words);
    } else if (item instanceof Drawing.Area area && continues(area, before)) {
      out.setLength(out.length() - PATH_END.length());
      segments(area.outline().getPathIterator(null));
    } else if (item instanceof Drawing.Area area) {
      out.append("<path fill=\"");
      color(area.color());
      path(area.outline().getPathIterator(null));
    } else if (item instanceof Drawing.Stroke stroke) {
      stroke(stroke);
    }
  }

  /** Areas of one colour after each other, such as bars, share one element. */
  private static boolean continues(Drawing.Area area, Drawing.Item before) {
    return before instanceof Drawing.Area last && last.color().equals(area.color());
  }

  private void stroke(Drawing.Stroke stroke) {
    out.append("<path fill=\"none\" stroke=\"");
    color(stroke.color());
    out.append('"');
    number("stroke-width", stroke.pen().width());
    if (stroke.pen().dash() > 0) {
      number("stroke-dasharray", stroke.pen().dash());
    }
    // the quote that path() begins with closes the last attribute
    out.setLength(out.length() - 1);
    path(stroke.path().getPathIterator(null));
  }

  private void words(Words words) {
    out.append("<text");
    number("x", words.x());
    number("y", words.y());
    number("font-size", words.size());
    if (words.face() == Typeface.BOLD) {
      out.append(" font-weight=\"700\"");
    }
    if (words.anchor() != Words.Anchor.START) {
      out.append(" text-anchor=\"").append(words.anchor().svg()).append('"');
    }
    if (words.turned()) {
      out.append(" transform=\"rotate(-90 ");
      append(words.x());
      out.append(' ');
      append(words.y());
      out.append(")\"");
    }
    number("textLength", words.width());
    out.append(" lengthAdjust=\"spacingAndGlyphs\"");
    out.append(" fill=\"");
    color(words.color());
    out.append("\">");
    text(words.text());
    out.append("</text>\n");
  }

  private void path(PathIterator path) {
    out.append("\" d=\"");
    segments(path);
  }

  private void segments(PathIterator path) {
    double[] to = new double[6];
    long[] at = new long[2];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> segment('M', to, 0, at, false);
        case PathIterator.SEG_LINETO -> line(to, at);
        case PathIterator.SEG_QUADTO -> segment('q', to, 1, at, true);
        case PathIterator.SEG_CUBICTO -> segment('c', to, 2, at, true);
        default -> out.append('z');
      }
    }
    out.append(PATH_END);
  }

  private void line(double[] to, long[] at) {
    long dx = tenths(to[0]) - at[0];
    long dy = tenths(to[1]) - at[1];
    at[0] += dx;
    at[1] += dy;
    if (dy == 0) {
      out.append('h');
      appendTenths(dx);
    } else if (dx == 0) {
      out.append('v');
      appendTenths(dy);
    } else {
      out.append('l');
      pair(dx, dy);
    }
  }

  private void segment(char command, double[] to, int last, long[] at, boolean relative) {
    out.append(command);
    for (int i = 0; i <= last; i++) {
      if (i > 0) {
        out.append(' ');
      }
      long x = tenths(to[2 * i]);
      long y = tenths(to[2 * i + 1]);
      pair(relative ? x - at[0] : x, relative ? y - at[1] : y);
    }
    at[0] = tenths(to[2 * last]);
    at[1] = tenths(to[2 * last + 1]);
  }

  private void pair(long x, long y) {
    appendTenths(x);
    if (y >= 0) {
      out.append(' ');
    }
    appendTenths(y);
  }

  private void number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    append(value);
    out.append('"');
  }

  private void append(double value) {
    appendTenths(tenths(value));
  }

  private static long tenths(double value) {
    return Math.round(value * 10);
  }

  private void appendTenths(long tenths) {
    if (tenths < 0) {
      out.append('-');
    }
    long size = Math.abs(tenths);
    if (size >= 10 || size == 0) {
      out.append(size / 10);
    }
    if (size % 10 != 0) {
      out.append('.').append(size % 10);
    }
  }

  private void color(Color color) {
    out.append('#');
    for (int shift = 20; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(color.getRGB() >> shift & 0xF, 16));
    }
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
