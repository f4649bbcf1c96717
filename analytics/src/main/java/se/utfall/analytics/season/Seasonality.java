package se.utfall.analytics.season;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Do the places of the cycle differ by more than chance? Two tests on what is new in each value
 * ({@link Innovations}: line and value before taken away), one group for each place of the cycle.
 *
 * <p>{@code p = min(1, 2 · min(p by size, p by rank))}: two tries, so twice the smaller
 * (Bonferroni). By size sees one month that stands out; by rank stands stray values.
 *
 * <p>Not on value less trend, the usual way: a smooth trend follows the noise of the months but not
 * their season, and in noise of quarters such a test calls a season one time in four, not in
 * twenty. With three cycles only strong seasons are found.
 *
 * <p>Minimum n: a value for every place, and more values than places. Source: D. Ollech and K.
 * Webel (2020), A random forest-based approach to identifying the most informative seasonality
 * tests, Deutsche Bundesbank discussion paper 55 (tests on what a model without season leaves).
 *
 * @param p chance of differences this clear without season
 * @param bySize of the values' size
 * @param byRank of the values' order
 */
public record Seasonality(double p, OneWay bySize, KruskalWallis byRank) {

  /** The tests of values laid out period by period, NaN where there is none. */
  static Finding<Seasonality> of(double[] values, int period) {
    var innovations = Innovations.of(values);
    var places = IntStream.of(innovations.periods()).map(t -> t % period).toArray();
    if (places.length <= period || Arrays.stream(places).distinct().count() < period) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var sizes = innovations.sizes();
    return KruskalWallis.of(sizes, places, period)
        .map(byRank -> of(OneWay.of(sizes, places, period), byRank));
  }

  private static Seasonality of(OneWay bySize, KruskalWallis byRank) {
    return new Seasonality(Math.min(1, 2 * Math.min(bySize.p(), byRank.p())), bySize, byRank);
  }
}
