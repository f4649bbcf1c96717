/**
 * Answers: how far from what came were the forecasts?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.accuracy.Accuracy}: bias, absolute, squared,
 * percentage and scaled errors of forecasts beside the values that came. {@link
 * se.utfall.analytics.forecast.accuracy.NaiveScale} is the yardstick of the scaled error.
 *
 * <p>It does not say whether a forecast was good: that takes another forecast beside it.
 */
package se.utfall.analytics.forecast.accuracy;
