/**
 * Answers: how did the forecasts that were given turn out?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.outcome.ForecastReview}: given the forecasts
 * issued and the series as it is known now, it tells bias, absolute error, how often the intervals
 * held, and whether saying "as last time" had been better.
 *
 * <p>It judges forecasts of any making, a person's too, and makes none.
 */
package se.utfall.analytics.forecast.outcome;
