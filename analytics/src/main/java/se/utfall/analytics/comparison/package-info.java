/**
 * Answers: how large is a share or a rate in each group (area, year, school), how sure is it, and
 * do the groups differ by more than chance?
 *
 * <p>Enter through {@link se.utfall.analytics.comparison.ComparisonAnalysis} with a table from
 * {@link se.utfall.analytics.comparison.CountTable}: estimates with intervals, a funnel with limits
 * and a status per group, tests over all groups, along an order and between two. {@link
 * se.utfall.analytics.comparison.GroupEstimates} gives the estimates alone.
 *
 * <p>It compares counts with their denominators, not means or index values, and it adjusts for
 * nothing (age, income): a difference between areas is not yet a difference between what they do.
 */
package se.utfall.analytics.comparison;
