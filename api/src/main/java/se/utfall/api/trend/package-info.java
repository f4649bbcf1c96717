/**
 * What one series says of change and direction, computed once and said once: {@link
 * se.utfall.api.trend.TrendReader} turns values into a finding, {@link
 * se.utfall.api.trend.TrendSentence} into the one sentence that stands on the tile, under the chart
 * and in its alternative text. The mathematics is in {@code se.utfall.analytics.trend}.
 */
package se.utfall.api.trend;
