/**
 * Answers: what comes next, by the exponential smoothing that makes the values likeliest?
 *
 * <p>Enter through {@code Ets}: a state-space model of a given form, or the form chosen by AICc.
 * {@code EtsFit} is what comes out.
 *
 * <p>Multiplicative trends are left out: they explode.
 */
package se.utfall.analytics.forecast.ets;
