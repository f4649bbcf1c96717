/**
 * Answers: did the level of a series shift, when, and from what to what?
 *
 * <p>Enter through {@link se.utfall.analytics.changepoint.ChangePointAnalysis}. {@link
 * se.utfall.analytics.changepoint.Pettitt} decides whether there is a shift; {@link
 * se.utfall.analytics.changepoint.Cusum}, {@link se.utfall.analytics.changepoint.LeastSquaresShift}
 * and {@link se.utfall.analytics.changepoint.Segmentation} stand beside it.
 *
 * <p>It does not say why, and a steady slope looks to it like a shift: read it with the trend. A
 * season is to be taken away first.
 */
package se.utfall.analytics.changepoint;
