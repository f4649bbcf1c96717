/**
 * Answers: how do costs develop, what does the work of one full-time employee cost, and is it price
 * or volume that moves them?
 *
 * <p>Enter through {@link se.utfall.analytics.keyfigure.NetCostDevelopment}, {@link
 * se.utfall.analytics.keyfigure.CostPerFullTime}, {@link se.utfall.analytics.keyfigure.PriceVolume}
 * and, for several measures beside each other, {@link
 * se.utfall.analytics.keyfigure.KeyFigureTable}. Amounts are {@link
 * se.utfall.analytics.keyfigure.Rounded}: what the printed figures give, with the bounds that their
 * rounding allows.
 *
 * <p>It adjusts for nothing: not for prices, not for tasks that an organisation got or lost.
 */
package se.utfall.analytics.keyfigure;
