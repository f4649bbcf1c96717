package se.utfall.charts.render;

/**
 * The size of a picture.
 *
 * @param width 200–4000 px
 * @param height 200–4000 px
 * @param scale 1–4: how many pixels of a PNG make one px; SVG and PDF need none
 */
public record PictureSize(int width, int height, int scale) {

  /** The longest side, in px. */
  static final int MOST_SIDE = 4000;

  private static final long MOST_PIXELS = 16_000_000;

  public PictureSize {
    requireWithin("width", width, 200, MOST_SIDE);
    requireWithin("height", height, 200, MOST_SIDE);
    requireWithin("scale", scale, 1, 4);
    long pixels = (long) width * scale * height * scale;
    if (pixels > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "scale: at most 16 megapixels after scale, this would be " + pixels + " pixels");
    }
  }

  private static void requireWithin(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + "–" + most + ", was " + value);
    }
  }
}
