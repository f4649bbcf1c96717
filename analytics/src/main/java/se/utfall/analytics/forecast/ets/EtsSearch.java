package se.utfall.analytics.forecast.ets;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.NelderMead;
import se.utfall.analytics.forecast.model.Weights;

/**
 * The weights and starting states that make the values likeliest, searched for by {@link
 * NelderMead} within the {@link EtsRegion} from a start by {@link EtsStart}. The order, the start
 * and the end of the search are those of R's {@code forecast::ets}, so that the two find the same
 * optimum where there are several.
 */
final class EtsSearch {

  /** The square root of the distance from 1 to the next double. */
  private static final double TOLERANCE = 1.4901161193847656e-8;

  static final int BUDGET = 2000;

  private final EtsForm form;
  private final History history;
  private final EtsFilter filter;
  private final EtsRegion region;
  private final double[] seasonal;

  EtsSearch(EtsForm form, History history) {
    this.form = form;
    this.history = history;
    this.filter = new EtsFilter(form, history.values(), history.period());
    this.region = new EtsRegion(form, history.period());
    this.seasonal = new double[form.isSeasonal() ? history.period() : 0];
  }

  /** The likeliest model of this form. */
  Finding<EtsFit> best() {
    var start = start();
    var largest = Arrays.stream(start).map(Math::abs).max().orElse(0);
    var step = largest == 0 ? 0.1 : 0.1 * largest;
    var found = new NelderMead(this::height, TOLERANCE, BUDGET).from(start, step);
    return Double.isInfinite(found.height())
        ? Finding.withheld(Reason.UNDEFINED)
        : fit(found.point().numbers());
  }

  /** Weights in the order alpha, beta, gamma, phi, as the form has them, then states. */
  private double[] start() {
    var period = form.isSeasonal() ? history.period() : 1;
    var span = EtsRegion.HIGHEST - EtsRegion.LOWEST;
    var weights = DoubleStream.builder();
    var alpha = EtsRegion.LOWEST + 0.2 * span / period;
    weights.add(alpha);
    if (form.hasTrend()) {
      weights.add(EtsRegion.LOWEST + 0.1 * (alpha - EtsRegion.LOWEST));
    }
    if (form.isSeasonal()) {
      var highest = Math.min(EtsRegion.HIGHEST, 1 - alpha);
      weights.add(EtsRegion.LOWEST + 0.05 * (highest - EtsRegion.LOWEST));
    }
    if (form.isDamped()) {
      weights.add(EtsRegion.LOWEST_PHI + 0.99 * (EtsRegion.HIGHEST_PHI - EtsRegion.LOWEST_PHI));
    }
    return DoubleStream.concat(weights.build(), Arrays.stream(new EtsStart(form, history).states()))
        .toArray();
  }

  private double height(double[] point) {
    var next = 1;
    var beta = form.hasTrend() ? point[next++] : 0;
    var gamma = form.isSeasonal() ? point[next++] : 0;
    var phi = form.isDamped() ? point[next++] : 1;
    if (!region.contains(point[0], beta, gamma, phi) || !setStart(point, next)) {
      return Double.POSITIVE_INFINITY;
    }
    return filter.run(point[0], beta, gamma, phi);
  }

  /**
   * Starts the filter at the states from a place of the point on; false if a factor is negative.
   */
  private boolean setStart(double[] point, int from) {
    var next = from;
    var level = point[next++];
    var trend = form.hasTrend() ? point[next++] : 0;
    if (form.isSeasonal()) {
      setSeason(point, next);
    }
    filter.start(level, trend, seasonal);
    return !form.multipliesSeason() || Arrays.stream(seasonal).allMatch(factor -> factor >= 0);
  }

  /** The last state of the season is what makes them sum to 0 (multiplicative: the period). */
  private void setSeason(double[] point, int from) {
    var last = seasonal.length - 1;
    var sum = 0.0;
    for (int k = 0; k < last; k++) {
      seasonal[k] = point[from + k];
      sum += seasonal[k];
    }
    seasonal[last] = (form.multipliesSeason() ? seasonal.length : 0) - sum;
  }

  private Finding<EtsFit> fit(double[] point) {
    var next = 1;
    var weights = Weights.ofLevel(point[0]);
    weights = form.hasTrend() ? weights.withBeta(point[next++]) : weights;
    weights = form.isSeasonal() ? weights.withGamma(point[next++]) : weights;
    weights = form.isDamped() ? weights.withPhi(point[next++]) : weights;
    setStart(point, next);
    var trend = form.hasTrend() ? OptionalDouble.of(point[next + 1]) : OptionalDouble.empty();
    var season = IntStream.range(0, seasonal.length).mapToObj(k -> seasonal[k]).toList();
    return EtsFit.of(form, history, weights, new EtsState(point[next], trend, season));
  }
}
