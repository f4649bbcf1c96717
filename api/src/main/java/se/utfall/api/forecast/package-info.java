/**
 * What is expected of a series in the periods to come, how sure that is, and how such forecasts of
 * it have turned out: {@link se.utfall.api.forecast.ForecastReader} turns values into a finding,
 * {@code ForecastSentence} into the one sentence, {@code ForecastLayer} into what the chart shows,
 * {@code ForecastMethod} answers programs, {@code ForecastRecord} judges. The mathematics is in
 * {@code se.utfall.analytics.forecast}.
 *
 * <p>It carries on what was; it knows no plans, budgets or events.
 */
package se.utfall.api.forecast;
