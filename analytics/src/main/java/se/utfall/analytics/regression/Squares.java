package se.utfall.analytics.regression;

import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** The sums of squares under a {@link Line}. */
record Squares(
    int n,
    double meanX,
    double meanY,
    double xx,
    double yy,
    double slope,
    double rss,
    OptionalDouble lag1) {

  /** A residual of this share of the figures is what rounding leaves. */
  private static final double ROUNDING = 4 * Math.ulp(1.0);

  static Squares of(double[] x, double[] y) {
    var n = x.length;
    var dx = centred(x);
    var dy = centred(y);
    var xx = products(dx, dx, 0);
    var yy = products(dy, dy, 0);
    var slope = xx == 0 ? 0 : products(dx, dy, 0) / xx;
    var residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = dy[i] - slope * dx[i];
    }
    var noise = ROUNDING * (largest(y) + Math.abs(slope) * largest(x));
    var rss = products(residuals, residuals, 0);
    var scattered = rss > n * noise * noise;
    return new Squares(
        n,
        mean(x),
        mean(y),
        xx,
        yy,
        slope,
        scattered ? rss : 0,
        scattered
            ? OptionalDouble.of(products(residuals, residuals, 1) / rss)
            : OptionalDouble.empty());
  }

  double intercept() {
    return meanY - slope * meanX;
  }

  Finding<Line> line(double level) {
    if (xx == 0) {
      return Finding.withheld(Reason.ALL_EQUAL);
    }
    var share = yy > 0 ? OptionalDouble.of(1 - rss / yy) : OptionalDouble.empty();
    return Finding.found(
        new Line(
            n,
            meanX,
            meanY,
            xx,
            slope,
            intercept(),
            rss,
            share,
            share.isPresent()
                ? OptionalDouble.of(
                    Math.signum(slope) * Math.sqrt(Math.max(0, share.getAsDouble())))
                : OptionalDouble.empty(),
            lag1,
            n < 3
                ? Finding.withheld(Reason.TOO_FEW_VALUES)
                : Finding.found(Inference.of(this, level))));
  }

  /** The mean, by way of the differences from the first number. */
  static double mean(double[] numbers) {
    return numbers[0] + shift(numbers);
  }

  /** Numbers less their mean. */
  static double[] centred(double[] numbers) {
    var shift = shift(numbers);
    var centred = new double[numbers.length];
    for (int i = 0; i < centred.length; i++) {
      centred[i] = numbers[i] - numbers[0] - shift;
    }
    return centred;
  }

  private static double shift(double[] numbers) {
    var sum = 0.0;
    for (double number : numbers) {
      sum += number - numbers[0];
    }
    return sum / numbers.length;
  }

  private static double products(double[] a, double[] b, int lag) {
    var sum = 0.0;
    for (int i = 0; i + lag < a.length; i++) {
      sum += a[i] * b[i + lag];
    }
    return sum;
  }

  private static double largest(double[] numbers) {
    var largest = 0.0;
    for (double number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }
}
