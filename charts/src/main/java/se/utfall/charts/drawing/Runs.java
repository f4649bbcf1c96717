package se.utfall.charts.drawing;

import java.util.Arrays;

/**
 * Finds stretches of one colour. Most of a picture is bare paper, and comparing whole stretches
 * with paper is many times faster than looking at pixel after pixel.
 */
final class Runs {

  private static final int STRETCH = 1024;

  private final int[] pixels;
  private final int paper;
  private final int[] bare = new int[STRETCH];

  Runs(int[] pixels) {
    this.pixels = pixels;
    paper = pixels[0];
    Arrays.fill(bare, paper);
  }

  /** The first index after start with another colour, or the length. */
  int end(int start) {
    return pixels[start] == paper ? bareEnd(start) : colouredEnd(start);
  }

  private int bareEnd(int start) {
    for (int at = start; at < pixels.length; at += STRETCH) {
      int to = Math.min(at + STRETCH, pixels.length);
      int other = Arrays.mismatch(pixels, at, to, bare, 0, to - at);
      if (other >= 0) {
        return at + other;
      }
    }
    return pixels.length;
  }

  private int colouredEnd(int start) {
    int end = start + 1;
    while (end < pixels.length && pixels[end] == pixels[start]) {
      end++;
    }
    return end;
  }
}
