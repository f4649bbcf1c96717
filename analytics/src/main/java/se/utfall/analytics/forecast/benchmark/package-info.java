/**
 * Answers: what would a forecast without any model say?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.benchmark.Benchmark}: naive, seasonal naive,
 * mean and drift. They are what every other way of forecasting has to beat.
 *
 * <p>Nothing is estimated but a mean and a spread.
 */
package se.utfall.analytics.forecast.benchmark;
