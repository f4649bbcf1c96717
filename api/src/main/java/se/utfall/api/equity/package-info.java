/**
 * Equity from opening to closing balance, held against its levels. {@link
 * se.utfall.api.equity.EquityReader} reads and finds; the address {@code /api/v1/finance/equity}
 * and the page {@code /ekonomi/eget-kapital} say the same.
 */
package se.utfall.api.equity;
