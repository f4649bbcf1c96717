/**
 * Answers: what may a forecast see, and what does every way of forecasting hand back?
 *
 * <p>{@link se.utfall.analytics.forecast.model.EvenSeries} takes the latest unbroken stretch out of
 * a series, {@link se.utfall.analytics.forecast.model.History} holds its values up to an origin and
 * nothing later. A {@link se.utfall.analytics.forecast.model.ForecastModel} fitted to a history is
 * a {@link se.utfall.analytics.forecast.model.FittedModel}, which gives points with intervals.
 *
 * <p>No model is chosen here and none is defined; they stand in the neighbouring packages.
 */
package se.utfall.analytics.forecast.model;
