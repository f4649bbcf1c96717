package se.utfall.analytics.distribution;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * How values are spread.
 *
 * @param basis what it rests on
 * @param summary centre, spread and quantiles; from one value on
 * @param gini inequality; withheld for negative values or a sum of 0
 * @param weighted centre and inequality by weight; withheld without weights
 * @param percentileRanks places of the values asked for, in that order; empty without values
 * @param warnings what must be told along with it
 */
public record DistributionResult(
    Basis basis,
    Finding<Summary> summary,
    Finding<Gini> gini,
    Finding<WeightedSummary> weighted,
    List<PercentileRank> percentileRanks,
    Set<Warning> warnings) {

  public DistributionResult {
    percentileRanks = List.copyOf(percentileRanks);
    warnings = Set.copyOf(warnings);
  }
}
