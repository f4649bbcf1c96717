/**
 * Answers: which cells of a table of counts must be hidden, so that nobody can be found in it?
 *
 * <p>Enter through {@link se.utfall.analytics.disclosure.DisclosureControl}; the cells come in a
 * table from {@link se.utfall.analytics.disclosure.CountTable}, how they add up in {@link
 * se.utfall.analytics.disclosure.Sum}s. {@link se.utfall.analytics.disclosure.IntervalAudit} tells
 * what a reader can work out from any choice of hidden cells.
 *
 * <p>Inside, a {@link se.utfall.analytics.disclosure.Dictionary} holds the sums in whole numbers
 * throughout: nothing here is rounded before it is decided. It decides nothing about who may see
 * what, and knows nothing of earlier releases but what is put into the same table.
 */
package se.utfall.analytics.disclosure;
