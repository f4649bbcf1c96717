package se.utfall.analytics.chance;

import org.apache.commons.math3.special.Gamma;

/** The chi-squared distribution, as tests use it. */
public final class ChiSquared {

  private ChiSquared() {}

  /** P(X² ≥ x) with this many degrees of freedom, right far out in the tail too. */
  public static double above(double x, int df) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2.0, x / 2);
  }
}
