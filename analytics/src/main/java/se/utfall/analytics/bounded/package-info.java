/**
 * Answers: what do we know when a source prints a figure that is not one number ("drygt 70", "under
 * 56", "1,3–1,6")?
 *
 * <p>Enter through {@link se.utfall.analytics.bounded.Bounded}: a figure with the closed bounds it
 * lies within, and sums, differences, products, ratios and means that carry the bounds along.
 *
 * <p>It is not statistics: bounds say what the source can mean, not how sure an estimate is. It
 * holds no unit; the caller adds and subtracts only figures of the same unit.
 */
package se.utfall.analytics.bounded;
