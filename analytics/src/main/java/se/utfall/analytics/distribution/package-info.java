/**
 * Answers: how are values spread, what is typical, how unequal are they, and where does one stand
 * among the others?
 *
 * <p>Enter through {@link se.utfall.analytics.distribution.DistributionAnalysis}, with the table of
 * a series or, for areas side by side and with weights, one from {@link
 * se.utfall.analytics.distribution.ValueTable}.
 *
 * <p>It describes the values given and tests nothing. Order in time plays no part.
 */
package se.utfall.analytics.distribution;
