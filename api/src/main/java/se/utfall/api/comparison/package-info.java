/**
 * How proportions and rates of areas differ, and which differ by more than chance.
 *
 * <p>{@link se.utfall.api.comparison.ComparisonReader} turns figures of areas into a finding,
 * {@code ComparisonSentence} into the one sentence, {@code FunnelLayer} into what the funnel chart
 * shows, {@code ComparisonMethod} answers programs. The mathematics is in {@code
 * se.utfall.analytics.comparison}.
 */
package se.utfall.api.comparison;
