package se.utfall.analytics.correlation;

/**
 * Two figures of the same time, each in the unit of its series.
 *
 * @param time years, middle of the period
 * @param firstRow row in the table of the first series, from 0
 * @param secondRow row in the table of the second
 */
public record Pair(double time, int firstRow, int secondRow, double first, double second) {}
