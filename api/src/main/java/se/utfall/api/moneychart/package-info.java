/**
 * Pictures of money by address: variances, the way from budget to outcome, years and parts of a
 * printed table, and equity. {@link se.utfall.api.moneychart.MoneyChartController} is where they
 * are asked for, {@link se.utfall.api.moneychart.MoneyFinding} is what they say. What is drawn was
 * computed in {@code deviation}, {@code bridge}, {@code composition} and {@code equity}; form,
 * marks of freshness and limits are those of {@code charts}.
 */
package se.utfall.api.moneychart;
