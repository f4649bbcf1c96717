package se.utfall.analytics.regression;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A least-squares fit with several regressors.
 *
 * <pre>
 * b   minimises RSS = |y − X b|²,   by QR of X with its columns centred and of equal length
 * s²  = RSS / (n − p),  p coefficients
 * R²  = 1 − RSS / Syy with an intercept, 1 − RSS / sum of y² without
 * F   = (explained sum of squares / regressors) / s²
 * </pre>
 *
 * <p>Source: N. R. Draper and H. Smith (1998), Applied Regression Analysis, 3rd edition; G. H.
 * Golub (1965), Numerical methods for solving linear least squares problems, Numerische Mathematik
 * 7.
 *
 * @param n rows
 * @param df n − p
 * @param coefficients the intercept first, where there is one, then one per regressor
 * @param rss sum of squared residuals
 * @param residualSe s; absent when df is 0
 * @param rSquared share of the variation in the fit; absent when y does not vary
 * @param f F of the whole fit; absent when there is no scatter to judge by
 */
public record Multiple(
    int n,
    int df,
    List<Coefficient> coefficients,
    double rss,
    OptionalDouble residualSe,
    OptionalDouble rSquared,
    OptionalDouble f) {

  public Multiple {
    coefficients = List.copyOf(coefficients);
  }
}
