package se.utfall.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps a painted picture within 256 colours: when its smooth edges have more shades, the rarest
 * take the nearest of the others. The file then needs one byte for each pixel instead of three,
 * which halves its size and its time, and no eye sees it. The colours of the drawing itself stay.
 */
final class Shades {

  private static final int MOST = 256;
  private static final int SLOTS = 8192;

  private final int[] colours = new int[SLOTS];
  private final int[] counts = new int[SLOTS];
  private int distinct;

  private Shades() {}

  static void keepFew(BufferedImage image, Drawing drawing) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Shades shades = new Shades();
    if (!shades.count(pixels)) {
      roundToFiveBits(pixels, own(drawing));
      shades = new Shades();
      shades.count(pixels);
    }
    if (shades.distinct > MOST) {
      shades.replace(pixels, own(drawing));
    }
  }

  private static Set<Integer> own(Drawing drawing) {
    Set<Integer> own = new HashSet<>();
    own.add(drawing.sheet().paper().getRGB() & 0xFFFFFF);
    for (Drawing.Item item : drawing.items()) {
      own.add(colour(item) & 0xFFFFFF);
    }
    return own;
  }

  private static int colour(Drawing.Item item) {
    if (item instanceof Words words) {
      return words.color().getRGB();
    } else if (item instanceof Drawing.Area area) {
      return area.color().getRGB();
    }
    return ((Drawing.Stroke) item).color().getRGB();
  }

  /** Whether all shades found room. */
  private boolean count(int[] pixels) {
    Runs runs = new Runs(pixels);
    int end;
    for (int start = 0; start < pixels.length; start = end) {
      end = runs.end(start);
      counts[slot(pixels[start] & 0xFFFFFF)] += end - start;
      if (distinct > SLOTS / 2) {
        return false;
      }
    }
    return true;
  }

  private int slot(int colour) {
    // open addressing; a slot holds the colour plus one, so that an empty one is zero
    int slot = colour * 0x9E3779B1 >>> 19;
    while (colours[slot] != 0 && colours[slot] != colour + 1) {
      slot = slot + 1 & SLOTS - 1;
    }
    if (colours[slot] == 0) {
      colours[slot] = colour + 1;
      distinct++;
    }
    return slot;
  }

  private void replace(int[] pixels, Set<Integer> own) {
    int[] kept = mostFrequent(own);
    int[] nearest = new int[SLOTS];
    for (int slot = 0; slot < SLOTS; slot++) {
      if (colours[slot] != 0) {
        nearest[slot] = nearest(colours[slot] - 1, kept);
      }
    }
    Runs runs = new Runs(pixels);
    int end;
    for (int start = 0; start < pixels.length; start = end) {
      end = runs.end(start);
      int colour = pixels[start] & 0xFFFFFF;
      int replacement = nearest[slot(colour)];
      if (replacement != colour) {
        Arrays.fill(pixels, start, end, replacement);
      }
    }
  }

  /** Ties go by colour, so that the same picture always keeps the same shades. */
  private int[] mostFrequent(Set<Integer> own) {
    long[] ranked = new long[distinct];
    int next = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      if (colours[slot] != 0) {
        int colour = colours[slot] - 1;
        long count = own.contains(colour) ? Integer.MAX_VALUE : counts[slot];
        ranked[next++] = count << 24 | colour;
      }
    }
    Arrays.sort(ranked);
    int[] kept = new int[MOST];
    for (int i = 0; i < MOST; i++) {
      kept[i] = (int) (ranked[distinct - 1 - i] & 0xFFFFFF);
    }
    return kept;
  }

  private static int nearest(int colour, int[] kept) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int candidate : kept) {
      int red = (candidate >> 16) - (colour >> 16);
      int green = (candidate >> 8 & 0xFF) - (colour >> 8 & 0xFF);
      int blue = (candidate & 0xFF) - (colour & 0xFF);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static void roundToFiveBits(int[] pixels, Set<Integer> own) {
    for (int i = 0; i < pixels.length; i++) {
      int colour = pixels[i] & 0xFFFFFF;
      if (!own.contains(colour)) {
        pixels[i] = colour & 0xF8F8F8 | colour >> 5 & 0x070707;
      }
    }
  }
}
