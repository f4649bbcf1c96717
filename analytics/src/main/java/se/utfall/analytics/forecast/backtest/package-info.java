/**
 * Answers: how far off would each way of forecasting have been, had it been used before?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.backtest.Backtest}: it stands at one origin
 * after another, lets every model see the values up to there and nothing later, and compares with
 * what came.
 *
 * <p>It ranks; whether the best is good enough to be used is decided elsewhere.
 */
package se.utfall.analytics.forecast.backtest;
