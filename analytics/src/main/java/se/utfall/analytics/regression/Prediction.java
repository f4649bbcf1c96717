package se.utfall.analytics.regression;

import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;

/**
 * A line at one x.
 *
 * @param x where
 * @param fit the line there, in units of y
 * @param mean interval of the line itself
 * @param single interval of one new value, wider by the scatter of values about the line; both
 *     intervals are withheld below three values and where all values lie on the line
 */
public record Prediction(double x, double fit, Finding<Interval> mean, Finding<Interval> single) {}
