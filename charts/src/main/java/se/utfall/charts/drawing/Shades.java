package se.utfall.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashSet;
import java.util.Set;

/**
 * Rounds the shades at smooth edges, by at most four or eight steps of 255, when a picture would
 * otherwise have more than 256 colours. It then needs one byte for each pixel instead of three,
 * which halves the file and the time, and no eye sees it. The colours that the drawing itself uses
 * stay.
 */
final class Shades {

  private Shades() {}

  static void roundIfMany(BufferedImage image, Drawing drawing) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    if (Palette.of(pixels).fits()) {
      return;
    }
    Set<Integer> own = new HashSet<>();
    own.add(drawing.sheet().paper().getRGB());
    for (Drawing.Item item : drawing.items()) {
      own.add(colour(item));
    }
    round(pixels, own, 5);
    if (!Palette.of(pixels).fits()) {
      round(pixels, own, 4);
    }
  }

  private static void round(int[] pixels, Set<Integer> own, int bits) {
    int last = 0;
    int lastRounded = 0;
    for (int i = 0; i < pixels.length; i++) {
      int colour = pixels[i] & 0xFFFFFF;
      if (colour != last) {
        last = colour;
        lastRounded = own.contains(colour | 0xFF000000) ? colour : rounded(colour, bits);
      }
      pixels[i] = lastRounded;
    }
  }

  private static int colour(Drawing.Item item) {
    if (item instanceof Words words) {
      return words.color().getRGB();
    } else if (item instanceof Drawing.Area area) {
      return area.color().getRGB();
    }
    return ((Drawing.Stroke) item).color().getRGB();
  }

  /** The highest bits of each part, repeated below, so that black and white stay. */
  private static int rounded(int colour, int bits) {
    int high = 0xFF << 8 - bits & 0xFF;
    int all = high << 16 | high << 8 | high;
    int low = ~high & 0xFF;
    return colour & all | (colour & all) >> bits & (low << 16 | low << 8 | low);
  }
}
