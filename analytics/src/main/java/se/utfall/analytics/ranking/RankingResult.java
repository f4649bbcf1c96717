package se.utfall.analytics.ranking;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * An order of areas, or why there is none.
 *
 * @param basis counts of areas
 * @param ranking from two areas on
 * @param unranked areas without a figure or bounds, in the order given
 * @param warnings what must be told along with it
 */
public record RankingResult(
    Basis basis, Finding<Ranking> ranking, List<String> unranked, Set<Warning> warnings) {

  public RankingResult {
    unranked = List.copyOf(unranked);
    warnings = Set.copyOf(warnings);
  }
}
