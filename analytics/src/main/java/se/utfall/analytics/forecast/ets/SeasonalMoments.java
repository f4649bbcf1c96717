package se.utfall.analytics.forecast.ets;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Means and variances ahead where errors and season multiply. The states z (level and trend) and s
 * (season) move by matrices, and so do the mean M of z s' and the variance V of its entries:
 *
 * <pre>
 * y = (H1 z)(H2 s)(1 + e),   z ← (F1 + G1 e) z,   s ← (F2 + G2 e) s
 * M ← F1 M F2' + σ² G1 M G2',   x = vec M,   F = F2⊗F1,   G = G2⊗G1,   K = G2⊗F1 + F2⊗G1
 * V ← F V F' + σ² (F V G' + G V F' + K (V + x x') K' + σ² G (3 V + 2 x x') G')
 * μ_h = H1 M H2',   v_h = (1 + σ²) H V H' + σ² μ_h²,   H = H2⊗H1
 * </pre>
 *
 * <p>H1 is (1 φ) and F1 ((1 φ) (0 φ)), so that the first mean is the one-step forecast of the
 * filter. {@code forecast::ets} 8.20 has 1 for φ in the first rows and so leaves the first step of
 * a damped trend undamped; these means are those of the model.
 *
 * <p>Source: as for {@link EtsMoments}, section 6.4 and appendix 6.8.
 */
final class SeasonalMoments {

  private final double sigma2;
  private final RealMatrix f1;
  private final RealMatrix g1;
  private final RealMatrix f2;
  private final RealMatrix g2;
  private final RealMatrix h1;
  private final RealMatrix h2;
  private RealMatrix mean;
  private RealMatrix variance;

  SeasonalMoments(EtsFit fit) {
    var weights = fit.weights();
    var phi = weights.phi().orElse(1);
    var alpha = weights.alpha();
    var beta = weights.beta().orElse(0);
    var hasTrend = fit.form().hasTrend();
    sigma2 = fit.sigma2();
    h1 = matrix(hasTrend ? new double[][] {{1, phi}} : new double[][] {{1}});
    f1 = matrix(hasTrend ? new double[][] {{1, phi}, {0, phi}} : new double[][] {{1}});
    g1 =
        matrix(
            hasTrend
                ? new double[][] {{alpha, alpha * phi}, {beta, beta * phi}}
                : new double[][] {{alpha}});
    var period = fit.last().seasonal().size();
    h2 = MatrixUtils.createRealMatrix(1, period);
    f2 = MatrixUtils.createRealMatrix(period, period);
    g2 = MatrixUtils.createRealMatrix(period, period);
    h2.setEntry(0, period - 1, 1);
    f2.setEntry(0, period - 1, 1);
    g2.setEntry(0, period - 1, weights.gamma().orElse(0));
    for (int k = 1; k < period; k++) {
      f2.setEntry(k, k - 1, 1);
    }
    mean = states(fit, hasTrend);
    variance =
        MatrixUtils.createRealMatrix(
            h1.getColumnDimension() * period, h1.getColumnDimension() * period);
  }

  private static RealMatrix states(EtsFit fit, boolean hasTrend) {
    var last = fit.last();
    var line =
        hasTrend
            ? new double[] {last.level(), last.trend().orElse(0)}
            : new double[] {last.level()};
    var season = last.seasonal().stream().mapToDouble(Double::doubleValue).toArray();
    return MatrixUtils.createColumnRealMatrix(line)
        .multiply(MatrixUtils.createRowRealMatrix(season));
  }

  /** The means for 1, 2, … steps; to be asked of a new object. */
  double[] means(int horizon) {
    var means = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      means[i] = middle();
      moveMean();
    }
    return means;
  }

  /** The variances for 1, 2, … steps; to be asked of a new object. */
  double[] variances(int horizon) {
    var h = kronecker(h2, h1);
    var f = kronecker(f2, f1);
    var g = kronecker(g2, g1);
    var k = kronecker(g2, f1).add(kronecker(f2, g1));
    var variances = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      var spread = around(h, variance).getEntry(0, 0);
      variances[i] = (1 + sigma2) * spread + sigma2 * middle() * middle();
      moveVariance(f, g, k);
      moveMean();
    }
    return variances;
  }

  private double middle() {
    return h1.multiply(mean).multiply(h2.transpose()).getEntry(0, 0);
  }

  private void moveMean() {
    mean =
        f1.multiply(mean)
            .multiply(f2.transpose())
            .add(g1.multiply(mean).multiply(g2.transpose()).scalarMultiply(sigma2));
  }

  private void moveVariance(RealMatrix f, RealMatrix g, RealMatrix k) {
    var x = stacked(mean);
    var square = x.multiply(x.transpose());
    var across = f.multiply(variance).multiply(g.transpose());
    var twice = variance.scalarMultiply(3).add(square.scalarMultiply(2));
    variance =
        around(f, variance)
            .add(
                across
                    .add(across.transpose())
                    .add(around(k, variance.add(square)))
                    .add(around(g, twice).scalarMultiply(sigma2))
                    .scalarMultiply(sigma2));
  }

  private static RealMatrix around(RealMatrix outer, RealMatrix inner) {
    return outer.multiply(inner).multiply(outer.transpose());
  }

  /** The columns of a matrix one under the other. */
  private static RealMatrix stacked(RealMatrix matrix) {
    var rows = matrix.getRowDimension();
    var column = MatrixUtils.createRealMatrix(rows * matrix.getColumnDimension(), 1);
    for (int c = 0; c < matrix.getColumnDimension(); c++) {
      column.setSubMatrix(matrix.getColumnMatrix(c).getData(), c * rows, 0);
    }
    return column;
  }

  private static RealMatrix kronecker(RealMatrix a, RealMatrix b) {
    var product =
        MatrixUtils.createRealMatrix(
            a.getRowDimension() * b.getRowDimension(),
            a.getColumnDimension() * b.getColumnDimension());
    for (int i = 0; i < a.getRowDimension(); i++) {
      for (int j = 0; j < a.getColumnDimension(); j++) {
        product.setSubMatrix(
            b.scalarMultiply(a.getEntry(i, j)).getData(),
            i * b.getRowDimension(),
            j * b.getColumnDimension());
      }
    }
    return product;
  }

  private static RealMatrix matrix(double[][] rows) {
    return MatrixUtils.createRealMatrix(rows);
  }
}
