package se.utfall.analytics.correlation;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * How two series go together.
 *
 * @param basis counts of pairs: exact and approximate ones, periods where one side has only bounds,
 *     and, as missing, periods in which only one series has a figure
 * @param firstAlone figures of the first series without partner
 * @param secondAlone figures of the second
 * @param pairs what was compared, in time order
 * @param pearson nearness to a line
 * @param spearman nearness to the same order
 * @param kendallTauB rising less falling pairs of pairs, ties allowed for, from −1 to 1 (M. G.
 *     Kendall 1945, The treatment of ties in ranking problems, Biometrika 33)
 * @param changes the relation of their changes from period to period
 * @param byLag how they go together when moved against each other
 * @param association the verdict
 * @param warnings what must be told along with it
 */
public record CorrelationResult(
    Basis basis,
    int firstAlone,
    int secondAlone,
    List<Pair> pairs,
    Finding<Pearson> pearson,
    Finding<Spearman> spearman,
    Finding<Double> kendallTauB,
    Finding<Changes> changes,
    Finding<CrossCorrelation> byLag,
    Association association,
    Set<Warning> warnings) {

  public CorrelationResult {
    pairs = List.copyOf(pairs);
    warnings = Set.copyOf(warnings);
  }
}
