package se.utfall.api.distribution;

import se.utfall.analytics.distribution.DistributionResult;

/**
 * What values say of their spread.
 *
 * @param sample the values
 * @param result centre, quantiles and inequality
 * @param sentence the finding in words, without a full stop
 */
record DistributionFinding(Sample sample, DistributionResult result, String sentence) {}
