/**
 * Answers: what does an amount consist of, and which share has each part?
 *
 * <p>Enter through {@link se.utfall.analytics.composition.Composition} with a printed table: the
 * parts, the largest first, with shares where shares mean something.
 *
 * <p>It does not say whether the parts add up to the printed sum; {@code reconciliation} does.
 */
package se.utfall.analytics.composition;
