/**
 * What came out otherwise than budgeted, for pages, programs and sheets: {@link
 * se.utfall.api.deviation.DeviationReader} finds it, {@link
 * se.utfall.api.deviation.DeviationRegister} knows every deviation by its identity, {@code
 * DeviationWords} says it.
 *
 * <p>It shows what people have written about a deviation to those who are logged in; writing it,
 * and what is due when, is in {@code se.utfall.api.review}.
 */
package se.utfall.api.deviation;
