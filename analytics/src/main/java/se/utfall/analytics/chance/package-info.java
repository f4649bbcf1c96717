/**
 * Answers: how likely is a figure this far out, and how far out is a figure this unlikely?
 *
 * <p>Enter through {@link se.utfall.analytics.chance.Normal}, {@link
 * se.utfall.analytics.chance.Student} and {@link se.utfall.analytics.chance.ChiSquared}: the
 * distributions of Commons Math, with the tails and the accuracy that tests need, in one place.
 *
 * <p>No test is made here and nothing is judged; that is for the analyses.
 */
package se.utfall.analytics.chance;
