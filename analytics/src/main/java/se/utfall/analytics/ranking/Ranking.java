package se.utfall.analytics.ranking;

import java.util.List;

/**
 * Areas in order.
 *
 * @param certainty what the limits mean
 * @param places best first; areas of which only bounds are known come last, in the order given
 */
public record Ranking(RankBasis certainty, List<Place> places) {

  public Ranking {
    places = List.copyOf(places);
  }
}
