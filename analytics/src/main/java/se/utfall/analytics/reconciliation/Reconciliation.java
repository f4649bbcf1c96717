package se.utfall.analytics.reconciliation;

import java.util.List;

/**
 * What a reconciliation found.
 *
 * @param discrepancies wrong signs first, then tables and equity in printed order, then the text
 * @param judged how many identities and claims were held against printed figures
 * @param unjudged rules and claims that could not be applied
 */
public record Reconciliation(List<Discrepancy> discrepancies, int judged, List<Unjudged> unjudged) {

  public Reconciliation {
    discrepancies = List.copyOf(discrepancies);
    unjudged = List.copyOf(unjudged);
    if (judged < 0) {
      throw new IllegalArgumentException("judged must not be negative: " + judged);
    }
  }
}
