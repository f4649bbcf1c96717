package se.utfall.analytics.season;

/**
 * Local regression on evenly spaced values: at each place a level or a line through its nearest
 * neighbours, the nearer the heavier.
 *
 * <pre>
 * w_j = (1 − (|j − x| / h)³)³ · weight_j,  1 within a thousandth of h, 0 beyond 0.999 h
 * h   = distance to the farther end of the window, + (window − n) / 2 where it is wider than n
 * </pre>
 *
 * <p>Values without weight take no part and may be NaN. Where no neighbour has weight, the value
 * itself is kept.
 *
 * <p>Source: Cleveland et al. (1990), section 2.2, with the constants of its published program.
 */
final class Loess {

  private static final double NEAR = 0.001;
  private static final double FAR = 0.999;

  private final double[] values;
  private final double[] weights;
  private final int n;
  private final Smoother.Span span;
  private final double[] shares;

  Loess(double[] values, double[] weights, Smoother.Span span) {
    this.values = values;
    this.weights = weights;
    this.n = values.length;
    this.span = span;
    this.shares = new double[n];
  }

  /** The smooth value at every place. */
  double[] smooth() {
    var smooth = new double[n];
    if (n < 2) {
      return values.clone();
    }
    var jump = Math.min(span.jump(), n - 1);
    var knot = 0;
    for (int i = 0; i < n; i += jump) {
      smooth[i] = orValue(i, at(i, left(i), right(i)));
      straight(smooth, knot, i);
      knot = i;
    }
    if (knot < n - 1) {
      smooth[n - 1] = orValue(n - 1, at(n - 1, left(knot), right(knot)));
      straight(smooth, knot, n - 1);
    }
    return smooth;
  }

  /** The fit one step before the first place; NaN where nothing has weight. */
  double before() {
    return at(-1, 0, Math.min(span.window(), n) - 1);
  }

  /** The fit one step after the last place. */
  double after() {
    return at(n, Math.max(0, n - span.window()), n - 1);
  }

  private double orValue(int place, double fit) {
    return Double.isNaN(fit) ? values[place] : fit;
  }

  private int left(int place) {
    return Math.max(0, Math.min(place - span.window() / 2, n - span.window()));
  }

  private int right(int place) {
    return Math.min(n, left(place) + span.window()) - 1;
  }

  private static void straight(double[] line, int from, int to) {
    var slope = (line[to] - line[from]) / (to - from);
    for (int i = from + 1; i < to; i++) {
      line[i] = line[from] + slope * (i - from);
    }
  }

  private double at(int place, int left, int right) {
    var total = weigh(place, left, right);
    if (!(total > 0)) {
      return Double.NaN;
    }
    for (int j = left; j <= right; j++) {
      shares[j] /= total;
    }
    if (span.degree() > 0) {
      tilt(place, left, right);
    }
    var sum = 0.0;
    for (int j = left; j <= right; j++) {
      sum += shares[j] == 0 ? 0 : shares[j] * values[j];
    }
    return sum;
  }

  private double weigh(int place, int left, int right) {
    var wider = span.window() > n ? (span.window() - n) / 2 : 0;
    var reach = Math.max(place - left, right - place) + (double) wider;
    var total = 0.0;
    for (int j = left; j <= right; j++) {
      shares[j] = weights[j] == 0 ? 0 : nearness(Math.abs(j - place), reach) * weights[j];
      total += shares[j];
    }
    return total;
  }

  private static double nearness(int distance, double reach) {
    if (distance > FAR * reach) {
      return 0;
    }
    if (distance <= NEAR * reach) {
      return 1;
    }
    var part = distance / reach;
    var rest = 1 - part * part * part;
    return rest * rest * rest;
  }

  /** Turns shares of a level into shares of a line, unless the neighbours stand at one place. */
  private void tilt(int place, int left, int right) {
    var centre = 0.0;
    for (int j = left; j <= right; j++) {
      centre += shares[j] * j;
    }
    var spread = 0.0;
    for (int j = left; j <= right; j++) {
      spread += shares[j] * (j - centre) * (j - centre);
    }
    if (Math.sqrt(spread) > NEAR * (n - 1)) {
      var lean = (place - centre) / spread;
      for (int j = left; j <= right; j++) {
        shares[j] *= lean * (j - centre) + 1;
      }
    }
  }
}
