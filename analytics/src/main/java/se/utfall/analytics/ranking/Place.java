package se.utfall.analytics.ranking;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One area in a ranking.
 *
 * @param area its name
 * @param value its figure; absent when only bounds are known
 * @param lower lower limit of where its true figure lies; absent when there is none
 * @param upper upper limit
 * @param rank its rank by the figure alone, from 1; areas with equal figures share the best; absent
 *     without a figure
 * @param bestRank the best rank it may have wherever within the limits the truth lies
 * @param worstRank the worst
 * @param isTied whether another area has the same figure
 * @param overlapsPrevious whether it cannot be told from the area before it in the list
 * @param overlapsNext whether it cannot be told from the area after it
 */
public record Place(
    String area,
    OptionalDouble value,
    OptionalDouble lower,
    OptionalDouble upper,
    OptionalInt rank,
    int bestRank,
    int worstRank,
    boolean isTied,
    boolean overlapsPrevious,
    boolean overlapsNext) {

  /** Whether its rank is the same wherever the truth lies. */
  public boolean isCertain() {
    return bestRank == worstRank;
  }
}
