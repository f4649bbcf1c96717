package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * The seasonal Mann–Kendall test: January is compared with January alone, February with February,
 * so that a season neither hides a trend nor looks like one.
 *
 * <pre>
 * S     = sum over seasons g of S_g,   var S = sum of var S_g      (each as in Mann–Kendall)
 * z     = (S − sign S) / sqrt(var S);  0 when S = 0
 * tau   = S / sum of sqrt(N_g (N_g − T_g))
 * slope = median of the slopes of all pairs of values of the same season
 * </pre>
 *
 * <p>var S takes the seasons as independent; {@link HirschSlack} does not. Missing values are left
 * out of their season. Minimum n: two years of some season. The interval of the slope is by ranks
 * as in {@link TheilSen}.
 *
 * <p>Source: R. M. Hirsch, J. R. Slack and R. A. Smith (1982), Techniques of trend analysis for
 * monthly water quality data, Water Resources Research 18; R. O. Gilbert (1987), Statistical
 * Methods for Environmental Pollution Monitoring, chapter 17.
 *
 * @param seasons the test of each season, in the order of the year
 * @param s S over all seasons, in pairs
 * @param variance var S
 * @param z standardised S
 * @param zUncorrected S / sqrt(var S); absent when var S is 0
 * @param p two-sided p of z
 * @param tau from −1 to 1; absent when no season has two different values
 * @param slope units of the series per year
 * @param interval limits of the slope
 * @param hirschSlack the test with the seasons of a year allowed to resemble each other
 */
public record SeasonalKendall(
    List<Season> seasons,
    long s,
    double variance,
    double z,
    OptionalDouble zUncorrected,
    double p,
    OptionalDouble tau,
    Finding<Double> slope,
    Finding<Interval> interval,
    Finding<HirschSlack> hirschSlack) {

  /** More slopes than this are not listed (32 MB); 800 years of months have fewer. */
  private static final long MOST_SLOPES = 4_000_000;

  /** S and its variance of one season, numbered from 1 for the first of the year. */
  public record Season(int season, int n, long s, double variance) {}

  public SeasonalKendall {
    seasons = List.copyOf(seasons);
  }

  static Finding<SeasonalKendall> of(double[] times, double[] values, TrendSettings settings) {
    var seasons = new Seasons(times, settings.seasons());
    return seasons.longest() < 2
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(of(seasons, times, values, settings));
  }

  private static SeasonalKendall of(
      Seasons seasons, double[] times, double[] values, TrendSettings settings) {
    var each =
        IntStream.range(0, seasons.count())
            .mapToObj(g -> season(g, seasons.of(g, values)))
            .toList();
    var s = each.stream().mapToLong(Season::s).sum();
    var variance = each.stream().mapToDouble(Season::variance).sum();
    var z = MannKendall.continuityCorrected(s, variance);
    var possible =
        IntStream.range(0, seasons.count()).mapToDouble(g -> possible(seasons.of(g, values))).sum();
    var slopes = slopes(seasons, times, values);
    var spread = settings.critical() * Math.sqrt(variance);
    return new SeasonalKendall(
        each,
        s,
        variance,
        z,
        variance > 0 ? OptionalDouble.of(s / Math.sqrt(variance)) : OptionalDouble.empty(),
        Normal.twoSided(z),
        possible > 0 ? OptionalDouble.of(s / possible) : OptionalDouble.empty(),
        slopes.map(sorted -> at(sorted, (sorted.length + 1) / 2.0)),
        slopes.flatMap(sorted -> interval(sorted, spread, settings.level())),
        HirschSlack.of(seasons, values, s));
  }

  private static Season season(int g, double[] values) {
    var variance = MannKendall.variance(values.length, MannKendall.tieGroups(values));
    return new Season(g + 1, values.length, PairSigns.sum(values, values), variance);
  }

  private static double possible(double[] values) {
    return MannKendall.possible(values.length, MannKendall.tieGroups(values));
  }

  /** The slopes within the seasons, sorted. */
  private static Finding<double[]> slopes(Seasons seasons, double[] times, double[] values) {
    var sizes = IntStream.range(0, seasons.count()).mapToLong(g -> seasons.of(g, times).length);
    var all = sizes.map(n -> n * (n - 1) / 2).sum();
    if (all > MOST_SLOPES) {
      return Finding.withheld(Reason.TOO_MANY_VALUES);
    }
    var slopes = new double[(int) all];
    var next = 0;
    for (int g = 0; g < seasons.count(); g++) {
      var of = PairSlopes.every(seasons.of(g, times), seasons.of(g, values));
      System.arraycopy(of, 0, slopes, next, of.length);
      next += of.length;
    }
    Arrays.sort(slopes);
    return Finding.found(slopes);
  }

  private static Finding<Interval> interval(double[] sorted, double spread, double level) {
    var lowerRank = (sorted.length - spread) / 2;
    var upperRank = (sorted.length + spread) / 2 + 1;
    return lowerRank < 1 || upperRank > sorted.length
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(new Interval(at(sorted, lowerRank), at(sorted, upperRank), 1 - level));
  }

  /** The number at a rank from 1, straight between neighbours where it is not whole. */
  private static double at(double[] sorted, double rank) {
    var below = (int) Math.floor(rank);
    var low = sorted[below - 1];
    return low + (rank - below) * (sorted[(int) Math.ceil(rank) - 1] - low);
  }
}
