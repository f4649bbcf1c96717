package se.utfall.analytics.season;

/**
 * Trend, season, figure of one cycle (empty when it changes) and weights, as a model found them.
 * NaN where unknown; only within this package.
 */
final class Split {

  final double[] trend;
  final double[] season;
  final double[] figure;
  final double[] weights;

  Split(double[] trend, double[] season, double[] figure, double[] weights) {
    this.trend = trend;
    this.season = season;
    this.figure = figure;
    this.weights = weights;
  }
}
