package se.utfall.charts.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of every picture: Roboto, from the jar.
 *
 * <p>{@code java.awt.Font} is not used on purpose: even a font read from a file makes it look for
 * fonts on the machine, and it fails where there are none.
 */
public enum Typeface {
  REGULAR("Roboto-Regular.ttf"),
  BOLD("Roboto-Bold.ttf");

  /** What stands for a letter that the font lacks. */
  private static final char UNKNOWN = '?';

  private final String file;
  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final double unitsPerEm;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private record Glyph(double advance, Path2D outline) {}

  Typeface(String file) {
    this.file = file;
    try (InputStream in = open()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      letters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open() {
    return Typeface.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + file);
  }

  /** The width of the text in the unit of {@code size}. */
  public double width(String text, double size) {
    double units = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      units += glyph(text.codePointAt(i)).advance();
    }
    return units * size / unitsPerEm;
  }

  /** The letters as one outline, the first at (x, y) on the base line, y downwards. */
  Path2D outline(String text, double x, double y, double size) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double factor = size / unitsPerEm;
    AffineTransform place = new AffineTransform(factor, 0, 0, -factor, x, y);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Glyph glyph = glyph(text.codePointAt(i));
      path.append(glyph.outline().getPathIterator(place), false);
      place.translate(glyph.advance(), 0);
    }
    return path;
  }

  /** The text with a question mark for each letter that the font lacks. */
  String drawable(String text) {
    if (text.codePoints().allMatch(c -> letters.getGlyphId(c) != 0)) {
      return text;
    }
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .map(c -> letters.getGlyphId(c) == 0 ? UNKNOWN : c)
        .forEach(known::appendCodePoint);
    return known.toString();
  }

  private Glyph glyph(int codePoint) {
    Glyph known = glyphs.get(codePoint);
    return known != null ? known : glyphs.computeIfAbsent(codePoint, this::read);
  }

  private Glyph read(int codePoint) {
    int id = letters.getGlyphId(codePoint);
    int drawn = id == 0 ? letters.getGlyphId(UNKNOWN) : id;
    // FontBox reads glyphs from one shared stream
    synchronized (font) {
      try {
        GlyphData glyph = font.getGlyph().getGlyph(drawn);
        Path2D outline = glyph == null ? new Path2D.Double() : glyph.getPath();
        return new Glyph(font.getAdvanceWidth(drawn), outline);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
