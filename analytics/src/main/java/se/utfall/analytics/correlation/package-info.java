/**
 * Answers: do two series go together, which comes first, and does a series resemble its own past?
 *
 * <p>Enter through {@link se.utfall.analytics.correlation.CorrelationAnalysis} with two series,
 * which it pairs by time, or {@link se.utfall.analytics.correlation.AutocorrelationAnalysis} with
 * one.
 *
 * <p>It says nothing of causes. Two series that both have a trend go together whatever they are
 * about; then the verdict rests on their changes from period to period, and a warning says so.
 */
package se.utfall.analytics.correlation;
