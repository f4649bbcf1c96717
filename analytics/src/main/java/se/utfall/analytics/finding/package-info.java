/**
 * Answers: what does every analysis hand back, whatever it analysed?
 *
 * <p>Enter through {@link se.utfall.analytics.finding.Finding}: a result, or the reason why there
 * is none. {@link se.utfall.analytics.finding.Basis} tells what it rests on, {@link
 * se.utfall.analytics.finding.Warning} what a reader must be told along with it.
 *
 * <p>There are no words for people here; sentences are made from these types elsewhere.
 */
package se.utfall.analytics.finding;
