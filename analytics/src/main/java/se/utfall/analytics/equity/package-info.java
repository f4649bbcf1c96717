/**
 * Answers: how did equity go from opening to closing balance, and how does the closing balance lie
 * to the decided level and the recommended interval?
 *
 * <p>Enter through {@link se.utfall.analytics.equity.EquityAnalysis} with the printed steps: a
 * roll-forward with running balance for each year, and the return that the decided level proposes.
 *
 * <p>It decides nothing, and it does not say whether the printed steps agree; {@code
 * reconciliation} does that.
 */
package se.utfall.analytics.equity;
