/**
 * How values are spread: those of one series over time, or those of all areas at one level at the
 * same time. {@code DistributionMethod} answers programs and says which values, {@code Sampling}
 * gathers them with their weights, {@code DistributionSentence} builds the one sentence. The
 * mathematics is in {@code se.utfall.analytics.distribution}.
 */
package se.utfall.api.distribution;
