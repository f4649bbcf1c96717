/**
 * Answers: do the printed figures agree with their own sums, with their sister tables and with the
 * sentences in the text?
 *
 * <p>Enter through {@link se.utfall.analytics.reconciliation.ReconciliationAnalysis}. {@link
 * se.utfall.analytics.reconciliation.Identities} says what must agree with what. A printed figure
 * stands for the closed interval that rounds to it, and only what no figures within those intervals
 * could explain is a finding: rounding never is. A wrong sign is found as such, and what fails only
 * because of it says so. It corrects nothing and guesses no figure.
 */
package se.utfall.analytics.reconciliation;
