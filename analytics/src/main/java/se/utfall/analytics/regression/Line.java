package se.utfall.analytics.regression;

import java.util.OptionalDouble;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * The straight line nearest to the values by least squares.
 *
 * <pre>
 * Sxx       = sum of (x_i − x̄)²,  Sxy = sum of (x_i − x̄)(y_i − ȳ),  Syy likewise
 * slope     = Sxy / Sxx,           intercept = ȳ − slope · x̄
 * RSS       = sum of (y_i − ȳ − slope (x_i − x̄))²
 * R²        = 1 − RSS / Syy,       r = its root with the sign of the slope
 * </pre>
 *
 * <p>Sums run over differences from the first value and then from the mean, so that years or
 * numbers with many digits before them lose nothing. Residuals smaller than what rounding leaves of
 * the figures count as none.
 *
 * <p>Minimum n: two values at different x; three for {@link Inference}. No R² when the values do
 * not differ.
 *
 * <p>Source: N. R. Draper and H. Smith (1998), Applied Regression Analysis, 3rd edition, chapter 1.
 *
 * @param n values
 * @param meanX x̄
 * @param meanY ȳ
 * @param squaresX Sxx
 * @param slope units of y per unit of x
 * @param intercept the line at x = 0, in units of y
 * @param rss sum of squared residuals
 * @param rSquared share of the variation that lies in the line, 0 to 1
 * @param r correlation, −1 to 1
 * @param lag1 autocorrelation of the residuals in the order given; absent where they do not differ
 * @param inference how sure the parts are; from three values on
 */
public record Line(
    int n,
    double meanX,
    double meanY,
    double squaresX,
    double slope,
    double intercept,
    double rss,
    OptionalDouble rSquared,
    OptionalDouble r,
    OptionalDouble lag1,
    Finding<Inference> inference) {

  /**
   * The line through these values; neither array holds NaN.
   *
   * @param level chance that an interval misses, 0.05 for 95 percent
   */
  public static Finding<Line> of(double[] x, double[] y, double level) {
    return x.length < 2 ? Finding.withheld(Reason.TOO_FEW_VALUES) : Squares.of(x, y).line(level);
  }

  /** The line at an x, in units of y. */
  public double at(double x) {
    return meanY + slope * (x - meanX);
  }

  /**
   * Whether neighbouring residuals resemble each other by more than chance, which makes every p and
   * interval here look surer than they are.
   */
  public boolean residualsGoTogether() {
    return lag1.isPresent() && lag1.getAsDouble() > Normal.TWO_SIDED_5_PERCENT / Math.sqrt(n);
  }

  /** What the line says of an x, with intervals where there is scatter to judge by. */
  public Prediction predict(double x) {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("x " + x + " is not finite");
    }
    var near = 1.0 / n + (x - meanX) * (x - meanX) / squaresX;
    return new Prediction(x, at(x), around(x, near), around(x, 1 + near));
  }

  private Finding<Interval> around(double x, double variance) {
    return inference.flatMap(
        found ->
            found.residualSe() == 0
                ? Finding.withheld(Reason.UNDEFINED)
                : Finding.found(found.around(at(x), found.residualSe() * Math.sqrt(variance))));
  }
}
