/**
 * Answers: into which few classes do figures fall, when a table shades them?
 *
 * <p>Enter through {@link se.utfall.analytics.classing.RoundClasses}. Limits are round and evenly
 * spaced, so that a class can be named in a few words and none is made to hold as many figures as
 * another.
 *
 * <p>It is no judgement: a class says how large a figure is, not whether it is good.
 */
package se.utfall.analytics.classing;
