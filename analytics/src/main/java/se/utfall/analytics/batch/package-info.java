/**
 * Answers: how does one analysis go over very many series at once, on all processors, in little
 * memory?
 *
 * <p>Enter through {@link se.utfall.analytics.batch.Batch}: series come in from an iterator, each
 * goes through a function, and each {@link se.utfall.analytics.batch.Outcome} is handed over in the
 * order of the series. A series that fails has its own outcome and disturbs no other.
 *
 * <p>It knows no analysis and keeps no threads between calls.
 */
package se.utfall.analytics.batch;
