package se.utfall.analytics.changepoint;

/**
 * The spread of values about their levels, from the steps between neighbours: a shift is one step
 * of many, but would widen the spread about one mean however long it lasts.
 *
 * <pre>
 * sigma = sqrt(sum of (y_i − y_(i−1))² / (2(n − 1)))
 * </pre>
 *
 * <p>A stray value makes it larger, and the segmentation then more careful.
 *
 * <p>Source: J. von Neumann, R. H. Kent, H. R. Bellinson and B. I. Hart (1941), The mean square
 * successive difference, Annals of Mathematical Statistics 12.
 */
final class Noise {

  private Noise() {}

  /** Sigma in the unit of the series; 0 when all values are equal or there is but one. */
  static double ofSteps(Values values) {
    var squares = 0.0;
    for (int i = 1; i < values.size(); i++) {
      var step = values.at(i) - values.at(i - 1);
      squares += step * step;
    }
    return Math.sqrt(squares / Math.max(1, 2 * (values.size() - 1)));
  }
}
