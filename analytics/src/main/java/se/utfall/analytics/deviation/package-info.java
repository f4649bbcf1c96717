/**
 * Answers: what came out otherwise than budgeted, how much is it, and is that good?
 *
 * <p>Enter through {@link se.utfall.analytics.deviation.DeviationAnalysis} with {@link
 * se.utfall.analytics.money.Books} and {@link se.utfall.analytics.deviation.DeviationSettings}: the
 * deviations by size, each figure once however many tables print it, either the finest lines there
 * are or the sums of them.
 *
 * <p>It always subtracts budget from outcome and never judges by the sign alone. It explains
 * nothing and does not say whether the printed figures are right; {@code reconciliation} does that.
 */
package se.utfall.analytics.deviation;
