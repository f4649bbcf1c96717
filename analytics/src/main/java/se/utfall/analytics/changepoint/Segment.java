package se.utfall.analytics.changepoint;

/**
 * A stretch of values about one level.
 *
 * @param firstRow row of its first value, from 0
 * @param lastRow row of its last value
 * @param n values
 * @param mean their mean, in the unit of the series
 */
public record Segment(int firstRow, int lastRow, int n, double mean) {}
