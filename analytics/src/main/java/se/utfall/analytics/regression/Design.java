package se.utfall.analytics.regression;

import java.util.ArrayList;
import java.util.OptionalDouble;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import se.utfall.analytics.chance.Student;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/** Regressors and outcome made ready for solving: centred (with an intercept) and of length one. */
final class Design {

  /** A diagonal of R under this, columns being of length one, is a column made from the others. */
  private static final double COLLINEAR = 1e-10;

  private final boolean intercept;
  private final int n;
  private final int regressors;
  private final double[] means;
  private final double[] lengths;
  private final double meanY;
  private final double[] y;
  private final double noise;
  private final double[][] columns;

  Design(Rows rows, boolean intercept) {
    this.intercept = intercept;
    n = rows.n();
    regressors = rows.regressors();
    means = new double[regressors];
    lengths = new double[regressors];
    columns = new double[regressors][];
    for (int k = 0; k < regressors && n > 0; k++) {
      means[k] = intercept ? Squares.mean(rows.x(k)) : 0;
      columns[k] = intercept ? Squares.centred(rows.x(k)) : rows.x(k).clone();
      lengths[k] = norm(columns[k]);
      scale(columns[k], lengths[k]);
    }
    meanY = intercept && n > 0 ? Squares.mean(rows.y()) : 0;
    y = intercept && n > 0 ? Squares.centred(rows.y()) : rows.y();
    noise = 8 * Math.ulp(1.0) * norm(rows.y());
  }

  Finding<Multiple> fit(double level) {
    var df = n - regressors - (intercept ? 1 : 0);
    if (df < 0 || n == 0) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var x = matrix();
    var qr = new QRDecomposition(x);
    if (isCollinear(qr.getR())) {
      return Finding.withheld(Reason.COLLINEAR);
    }
    var scaled = qr.getSolver().solve(new ArrayRealVector(y)).toArray();
    var rss = rss(x, scaled);
    var inverse = MatrixUtils.inverse(qr.getR().getSubMatrix(0, regressors - 1, 0, regressors - 1));
    return Finding.found(result(df, rss, scaled, inverse.multiply(inverse.transpose()), level));
  }

  private Multiple result(
      int df, double rss, double[] scaled, RealMatrix covariance, double level) {
    var total = squares(y);
    var scatter = df > 0 && rss > 0;
    var variance = scatter ? rss / df : 0;
    var coefficients = new ArrayList<Coefficient>();
    if (intercept) {
      coefficients.add(constant(scaled, covariance, variance, df, level));
    }
    for (int k = 0; k < regressors; k++) {
      var se = Math.sqrt(variance * covariance.getEntry(k, k)) / lengths[k];
      coefficients.add(coefficient(scaled[k] / lengths[k], se, df, level));
    }
    return new Multiple(
        n,
        df,
        coefficients,
        rss,
        when(df > 0, Math.sqrt(variance)),
        when(total > 0, 1 - rss / total),
        when(scatter, (total - rss) / regressors / variance));
  }

  private Coefficient constant(
      double[] scaled, RealMatrix covariance, double variance, int df, double level) {
    var value = meanY;
    var far = new double[regressors];
    for (int k = 0; k < regressors; k++) {
      far[k] = means[k] / lengths[k];
      value -= scaled[k] * far[k];
    }
    var spread = new ArrayRealVector(far).dotProduct(covariance.operate(new ArrayRealVector(far)));
    return coefficient(value, Math.sqrt(variance * (1.0 / n + spread)), df, level);
  }

  private static Coefficient coefficient(double value, double se, int df, double level) {
    if (se == 0) {
      return new Coefficient(value, Finding.withheld(Reason.UNDEFINED));
    }
    var half = Student.criticalTwoSided(level, df) * se;
    var t = value / se;
    return new Coefficient(
        value,
        Finding.found(
            new Coefficient.Certainty(
                se,
                new Interval(value - half, value + half, 1 - level),
                t,
                Student.twoSided(t, df))));
  }

  private double rss(RealMatrix x, double[] scaled) {
    var fitted = x.operate(scaled);
    var residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = y[i] - fitted[i];
    }
    var rss = squares(residuals);
    return rss > noise * noise ? rss : 0;
  }

  private RealMatrix matrix() {
    var matrix = new Array2DRowRealMatrix(n, regressors);
    for (int k = 0; k < regressors; k++) {
      matrix.setColumn(k, columns[k]);
    }
    return matrix;
  }

  private boolean isCollinear(RealMatrix r) {
    for (int k = 0; k < regressors; k++) {
      if (!(Math.abs(r.getEntry(k, k)) > COLLINEAR)) {
        return true;
      }
    }
    return false;
  }

  private static void scale(double[] column, double length) {
    for (int i = 0; i < column.length && length > 0; i++) {
      column[i] /= length;
    }
  }

  private static double norm(double[] numbers) {
    return Math.sqrt(squares(numbers));
  }

  private static double squares(double[] numbers) {
    var sum = 0.0;
    for (double number : numbers) {
      sum += number * number;
    }
    return sum;
  }

  private static OptionalDouble when(boolean defined, double number) {
    return defined ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
