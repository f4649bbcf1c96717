package se.utfall.analytics.forecast.model;

import java.util.OptionalDouble;

/**
 * How fast an exponential smoothing forgets; a weight that the form does not have is empty.
 *
 * @param alpha weight of the latest value in the level
 * @param beta weight of the latest change in the trend (in a state-space model α · β, as there)
 * @param gamma weight of the latest value in the season
 * @param phi what is left of the trend after one step
 */
public record Weights(double alpha, OptionalDouble beta, OptionalDouble gamma, OptionalDouble phi) {

  public Weights {
    require("alpha", alpha);
    beta.ifPresent(weight -> require("beta", weight));
    gamma.ifPresent(weight -> require("gamma", weight));
    phi.ifPresent(weight -> require("phi", weight));
  }

  /** The weight of a level alone. */
  public static Weights ofLevel(double alpha) {
    return new Weights(
        alpha, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** The same with a weight for the trend. */
  public Weights withBeta(double weight) {
    return new Weights(alpha, OptionalDouble.of(weight), gamma, phi);
  }

  /** The same with a weight for the season. */
  public Weights withGamma(double weight) {
    return new Weights(alpha, beta, OptionalDouble.of(weight), phi);
  }

  /** The same with a trend that fades. */
  public Weights withPhi(double left) {
    return new Weights(alpha, beta, gamma, OptionalDouble.of(left));
  }

  private static void require(String name, double weight) {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(name + " " + weight + " is not from 0 to 1");
    }
  }
}
