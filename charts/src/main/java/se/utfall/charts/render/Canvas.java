package se.utfall.charts.render;

import java.util.List;
import java.util.Optional;

/**
 * The nominal sheet on which every picture is laid out: about 850 × 500 units whatever its pixels,
 * so that it looks the same at every size, but with a unit never so small that letters cannot be
 * read: no letter is smaller than 11 units, so none is smaller than 9.9 px.
 *
 * @param width in nominal units
 * @param height in nominal units
 * @param unit px for each
 * @param plotShare how much of the height the words around the plot leave to it, if they can
 */
record Canvas(double width, double height, double unit, double plotShare) {

  private static final double WIDTH = 850;
  private static final double HEIGHT = 500;
  private static final double LEAST_UNIT = 0.9;
  private static final List<Double> PLOT_SHARES = List.of(0.46, 0.6, 1.0);

  static Canvas of(PictureSize size) {
    double unit = Math.max(LEAST_UNIT, Math.min(size.width() / WIDTH, size.height() / HEIGHT));
    return new Canvas(size.width() / unit, size.height() / unit, unit, PLOT_SHARES.get(0));
  }

  /** The same with more room for the plot; empty when the words can give way no further. */
  Optional<Canvas> withLargerPlot() {
    return PLOT_SHARES.stream()
        .filter(share -> share > plotShare)
        .findFirst()
        .map(share -> new Canvas(width, height, unit, share));
  }

  /** Whether the words have given way as far as they can. */
  boolean isTight() {
    return withLargerPlot().isEmpty();
  }

  /** Space around everything; less on a small sheet. */
  double margin() {
    return Math.max(8, Math.min(18, Math.min(width, height) * 0.035));
  }
}
