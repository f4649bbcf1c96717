/**
 * Answers: which straight line, or which sum of several influences, lies nearest to the values by
 * least squares, and how sure are its parts?
 *
 * <p>Enter through {@link se.utfall.analytics.regression.LineAnalysis} for one regressor (with
 * intervals for the line and for one new value) or {@link
 * se.utfall.analytics.regression.MultipleAnalysis} for several, or for a line through the origin;
 * {@link se.utfall.analytics.regression.RegressionTable} makes their table. The trend of a series
 * uses the same {@link se.utfall.analytics.regression.Line}.
 *
 * <p>It is not the verdict on a trend: one stray value moves these lines, and neighbours in time
 * that resemble each other make their p values far too small. It says nothing of cause.
 */
package se.utfall.analytics.regression;
