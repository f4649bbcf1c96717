/**
 * Answers: does a series move in one direction, how fast, and is that more than chance?
 *
 * <p>Enter through {@link se.utfall.analytics.trend.TrendAnalysis}; {@link
 * se.utfall.analytics.trend.TrendResult} holds the change, the Theil–Sen slope, the Mann–Kendall
 * test, the same within seasons where the settings name them, the least-squares line beside them,
 * and one verdict. Rank methods, because the series of a city are short, skewed and now and then
 * hold a stray figure; least squares would follow the stray one.
 *
 * <p>It is not a forecast, and it does not see turns: a series that rises and falls back has no
 * clear change.
 */
package se.utfall.analytics.trend;
