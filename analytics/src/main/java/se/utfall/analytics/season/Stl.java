package se.utfall.analytics.season;

/**
 * Seasonal-trend decomposition by loess: additive, trend known to both ends, and a pattern that is
 * fixed (periodic) or may change slowly.
 *
 * <pre>
 * repeat outer + 1 times, the last time without new weights:
 *   repeat inner times:
 *     C      = loess of every month's own series of (value − trend)
 *     season = C − loess(3-average(m-average(m-average(C))))
 *     trend  = loess(value − season)
 *   weight = (1 − (|remainder| / (6 · median |remainder|))²)², 0 beyond
 * </pre>
 *
 * <p>Defaults as R's {@code stl()}: m periods a cycle; seasonal window periodic (10 n + 1, then the
 * mean of each month), low-pass window the odd number from m, trend window the odd number from 1.5
 * m / (1 − 1.5 / seasonal window). More than two cycles at least. Periods without a figure have no
 * weight; season and trend are drawn across them.
 *
 * <p>Source: R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning (1990), STL: a
 * seasonal-trend decomposition procedure based on loess, Journal of Official Statistics 6.
 *
 * @param seasonal along the years of one month; no window means periodic
 * @param trend along all periods
 * @param lowPass takes what is trend out of the season
 * @param inner passes between two reckonings of the weights
 * @param outer reckonings of the weights that stray values lose by; 0 = none
 */
public record Stl(Smoother seasonal, Smoother trend, Smoother lowPass, int inner, int outer)
    implements SeasonModel {

  /** Beyond this many multiplications a request is a mistake: some seconds. */
  private static final double LARGEST_EFFORT = 2e9;

  private static final int LARGEST_INNER = 100;
  private static final int LARGEST_OUTER = 1000;
  private static final int PLAIN_INNER = 2;
  private static final int ROBUST_OUTER = 15;

  public Stl {
    requireBetween("inner", inner, 1, LARGEST_INNER);
    requireBetween("outer", outer, 0, LARGEST_OUTER);
  }

  /** One fixed pattern; a stray value counts as much as any other. */
  public static Stl periodic() {
    return new Stl(
        Smoother.ofDegree(0), Smoother.ofDegree(1), Smoother.ofDegree(1), PLAIN_INNER, 0);
  }

  /** A pattern that may change: every month follows its own neighbours of this many years. */
  public static Stl changing(int seasonalWindow) {
    var plain = periodic();
    return new Stl(
        Smoother.of(seasonalWindow, 0), plain.trend, plain.lowPass, plain.inner, plain.outer);
  }

  /** The same with stray values losing their weight: 1 inner, 15 outer passes. */
  public Stl robust() {
    return new Stl(seasonal, trend, lowPass, 1, ROBUST_OUTER);
  }

  /** The same fitted at every period: slower, no straight lines between. */
  public Stl everywhere() {
    return new Stl(seasonal.withJump(1), trend.withJump(1), lowPass.withJump(1), inner, outer);
  }

  /** Whether the pattern is the same in all cycles. */
  public boolean isPeriodic() {
    return seasonal.window().isEmpty();
  }

  @Override
  public int minimumPeriods(int period) {
    return 2 * period + 1;
  }

  /** Every choice made for n periods. */
  Spans spans(int n, int period) {
    var season = seasonal.orWindow(10 * n + 1);
    var spans =
        new Spans(
            season, trend.orWindow(trendWindow(period, season.window())), lowPass.orWindow(period));
    if (spans.effort(n, period) * inner * (outer + 1) > LARGEST_EFFORT) {
      throw new IllegalArgumentException(
          "inner, outer and the jumps ask for too much work with " + n + " periods");
    }
    return spans;
  }

  private static int trendWindow(int period, int seasonalWindow) {
    return (int) Math.ceil(1.5 * period / (1 - 1.5 / seasonalWindow));
  }

  private static void requireBetween(String name, int number, int smallest, int largest) {
    if (number < smallest || number > largest) {
      throw new IllegalArgumentException(
          name + " " + number + " is not between " + smallest + " and " + largest);
    }
  }

  /** The three smoothers as they are used. */
  record Spans(Smoother.Span seasonal, Smoother.Span trend, Smoother.Span lowPass) {

    double effort(int n, int period) {
      var cycles = (n + period - 1) / period;
      var averages = 2.0 * n * period;
      return period * seasonal.effort(cycles) + trend.effort(n) + lowPass.effort(n) + averages;
    }
  }
}
