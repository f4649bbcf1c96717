/**
 * Answers: do the analyses give what other software and published formulae give?
 *
 * <p>Enter through {@link se.utfall.analytics.reference.ReferenceCasesTest}, which runs every case
 * of every file of a directory. One class per family of methods ({@code TrendCases} and its
 * neighbours) turns a case into a call of the public analyses and their results into the names that
 * the cases use; {@link se.utfall.analytics.reference.Comparison} compares.
 *
 * <p>There is no arithmetic of its own here but what a case states as a rule of judging.
 */
package se.utfall.analytics.reference;
