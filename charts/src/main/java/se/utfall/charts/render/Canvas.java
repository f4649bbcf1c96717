package se.utfall.charts.render;

/**
 * The nominal sheet on which every picture is laid out: about 850 × 500 units whatever its pixels,
 * so that it looks the same at every size, but with a unit never so small that letters cannot be
 * read.
 *
 * @param width in nominal units
 * @param height in nominal units
 * @param unit px for each
 */
record Canvas(double width, double height, double unit) {

  private static final double WIDTH = 850;
  private static final double HEIGHT = 500;
  private static final double LEAST_UNIT = 0.9;

  static Canvas of(PictureSize size) {
    double unit = Math.max(LEAST_UNIT, Math.min(size.width() / WIDTH, size.height() / HEIGHT));
    return new Canvas(size.width() / unit, size.height() / unit, unit);
  }

  /** Space around everything; less on a small sheet. */
  double margin() {
    return Math.max(8, Math.min(18, Math.min(width, height) * 0.035));
  }
}
