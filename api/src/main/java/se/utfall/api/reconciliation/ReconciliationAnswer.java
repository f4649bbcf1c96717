package se.utfall.api.reconciliation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a reconciliation found.
 *
 * @param judged how many identities and claims were held against printed figures
 * @param unjudged rules and claims that could not be applied, of all reports
 */
@Serdeable
record ReconciliationAnswer(
    List<FindingAnswer> findings, int judged, List<UnjudgedAnswer> unjudged) {

  /** A rule or claim that could not be applied, and why. */
  @Serdeable
  record UnjudgedAnswer(String rule, String reason, String text) {}
}
