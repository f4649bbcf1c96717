/**
 * Answers: how near did the forecasts of the reports during the year come to what the year became?
 *
 * <p>Enter through {@link se.utfall.analytics.precision.PrecisionAnalysis} with the forecasts of
 * the reports and the final outcomes: bias and mean absolute error for each organisation and
 * report.
 *
 * <p>These are forecasts that people wrote in reports. Those the service itself makes are judged in
 * {@code forecast.outcome}.
 */
package se.utfall.analytics.precision;
