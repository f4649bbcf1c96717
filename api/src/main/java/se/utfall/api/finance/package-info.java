/**
 * Money as printed, for programs and on pages of its own: tables row by row in printed order with
 * what their sums and deviations are worked out to, as JSON, as text and as workbooks that the
 * import takes back, and amounts in long form, claims, equity, rules. Enter by {@code TableReader}
 * for one table. Whether the printed figures agree with each other over several tables is told in
 * {@code reconciliation}.
 */
package se.utfall.api.finance;
