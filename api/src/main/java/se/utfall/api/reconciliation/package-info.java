/**
 * Whether the printed figures agree, for programs and on the page of reconciliation: which findings
 * there are for a report, in which words, and which follow from which. What disagrees is decided in
 * {@code analytics.reconciliation}.
 */
package se.utfall.api.reconciliation;
