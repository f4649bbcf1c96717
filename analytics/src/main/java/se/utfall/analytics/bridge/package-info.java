/**
 * Answers: which steps lead from one amount to another, and do they explain all of the way?
 *
 * <p>Enter through {@link se.utfall.analytics.bridge.BudgetBridge} for the way from budget to
 * outcome through the deviations of the lines, and {@link se.utfall.analytics.bridge.EquityBridge}
 * for the way of equity through a year. The {@link se.utfall.analytics.bridge.Step}s add up
 * exactly: what the printed figures leave over is a step of its own, with its cause.
 *
 * <p>It judges nothing; whether a step is good is the matter of {@code deviation}.
 */
package se.utfall.analytics.bridge;
