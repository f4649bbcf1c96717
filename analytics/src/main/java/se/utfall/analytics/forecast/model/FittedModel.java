package se.utfall.analytics.forecast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import se.utfall.analytics.finding.Interval;

/** A model that has been fitted to a history and says what comes next. */
public interface FittedModel {

  /** Longest horizon that is answered, in steps. */
  int LONGEST_HORIZON = 1000;

  ModelKind kind();

  /** The model with its form, as a statistician writes it: "ETS(A,Ad,N)". */
  String name();

  /** Forecasts for 1, 2, … steps after the origin. */
  double[] means(int horizon);

  /** Standard errors of those forecasts; empty when there is nothing to estimate them from. */
  Optional<double[]> standardErrors(int horizon);

  /** How many standard errors an interval of this level reaches to either side. */
  default double quantile(double level) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
  }

  /**
   * The forecasts with their intervals: mean ± quantile · standard error.
   *
   * <p>Errors: {@link IllegalArgumentException} for a horizon outside 1 to {@value
   * #LONGEST_HORIZON} or a level outside 0 to 1.
   */
  default List<ForecastPoint> points(int horizon, List<Double> levels) {
    requireHorizon(horizon);
    var means = means(horizon);
    var errors = standardErrors(horizon);
    var quantiles = levels.stream().mapToDouble(this::quantile).toArray();
    var points = new ArrayList<ForecastPoint>();
    for (int h = 0; h < horizon; h++) {
      var intervals = new ArrayList<Interval>();
      for (int k = 0; k < quantiles.length && errors.isPresent(); k++) {
        var reach = quantiles[k] * errors.get()[h];
        if (Double.isFinite(reach)) {
          intervals.add(new Interval(means[h] - reach, means[h] + reach, levels.get(k)));
        }
      }
      points.add(new ForecastPoint(h + 1, means[h], intervals));
    }
    return points;
  }

  /** Refuses a horizon that is no number of steps or absurdly long. */
  static void requireHorizon(int horizon) {
    if (horizon < 1 || horizon > LONGEST_HORIZON) {
      throw new IllegalArgumentException(
          "horizon " + horizon + " is not from 1 to " + LONGEST_HORIZON);
    }
  }
}
