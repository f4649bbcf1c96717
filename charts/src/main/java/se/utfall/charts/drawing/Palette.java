package se.utfall.charts.drawing;

import java.util.Arrays;

/** The colours of a painted picture, numbered, as long as they are at most 256. */
final class Palette {

  private static final int MOST = 256;
  private static final int SLOTS = 2048;

  private final int[] pixels;
  private final int[] slotColours = new int[SLOTS];
  private final byte[] slotNumbers = new byte[SLOTS];
  private final int[] colours = new int[MOST];
  private final byte[] numbers;
  private int count;

  private Palette(int[] pixels) {
    this.pixels = pixels;
    numbers = new byte[pixels.length];
  }

  static Palette of(int[] pixels) {
    Palette palette = new Palette(pixels);
    palette.number();
    return palette;
  }

  boolean fits() {
    return count <= MOST;
  }

  byte[] bytes() {
    byte[] bytes = new byte[3 * count];
    for (int i = 0; i < count; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /** The numbers by rows, a zero (no filter) before each. */
  byte[] rows(int width) {
    int height = numbers.length / width;
    byte[] rows = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      System.arraycopy(numbers, y * width, rows, y * (width + 1) + 1, width);
    }
    return rows;
  }

  private void number() {
    Runs runs = new Runs(pixels);
    int end;
    for (int start = 0; start < pixels.length && count <= MOST; start = end) {
      end = runs.end(start);
      byte number = numberOf(pixels[start] & 0xFFFFFF);
      if (number != 0) {
        Arrays.fill(numbers, start, end, number);
      }
    }
  }

  private byte numberOf(int colour) {
    // open addressing; a slot holds the colour plus one, so that an empty one is zero
    int slot = colour * 0x9E3779B1 >>> 21;
    while (slotColours[slot] != 0) {
      if (slotColours[slot] == colour + 1) {
        return slotNumbers[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (count < MOST) {
      slotColours[slot] = colour + 1;
      slotNumbers[slot] = (byte) count;
      colours[count] = colour;
    }
    return (byte) count++;
  }
}
