package se.utfall.analytics.reconciliation;

import java.util.List;

/**
 * What a reconciliation found.
 *
 * @param discrepancies wrong signs first, then tables and equity in printed order, then the text
 * @param judged one for each identity and claim that was held against printed figures
 * @param unjudged rules and claims that could not be applied
 */
public record Reconciliation(
    List<Discrepancy> discrepancies, List<Judged> judged, List<Unjudged> unjudged) {

  public Reconciliation {
    discrepancies = List.copyOf(discrepancies);
    judged = List.copyOf(judged);
    unjudged = List.copyOf(unjudged);
  }
}
