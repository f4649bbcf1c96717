/**
 * Answers: what comes next in a series, how sure is that, and is it more than "as last time"?
 *
 * <p>Enter through {@link se.utfall.analytics.forecast.ForecastAnalysis}; {@link
 * se.utfall.analytics.forecast.ForecastResult} holds the points with their intervals, the model and
 * how it was chosen. How earlier forecasts turned out is told by the package {@code outcome};
 * single models are in {@code benchmark}, {@code smoothing} and {@code ets}.
 *
 * <p>It carries on what a series has done; it knows no causes, plans or events.
 */
package se.utfall.analytics.forecast;
