/**
 * Answers: what comes next when the latest values weigh most?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.smoothing.Smoothing}: simple, Holt's, damped
 * Holt's and Holt–Winters' exponential smoothing, with given weights or with those that fit best;
 * {@link se.utfall.analytics.forecast.smoothing.SmoothingFit} is what comes out.
 *
 * <p>The weights come from least squares; models fitted by likelihood are in the package {@code
 * ets}.
 */
package se.utfall.analytics.forecast.smoothing;
