/**
 * Printed money: tables with their conventions of sign, lines, columns and amounts with the
 * decimals they were printed with. Enter at {@link se.utfall.analytics.money.MoneyTable} for one
 * table and {@link se.utfall.analytics.money.Books} for all that must agree. Decimal arithmetic
 * throughout; an empty cell is not there and adds nothing. {@link
 * se.utfall.analytics.money.ComputedAmounts} works out what stands beside printed sums and
 * deviations. What the figures say about each other is in {@code reconciliation}, {@code deviation}
 * and {@code equity}.
 */
package se.utfall.analytics.money;
