package se.utfall.api.reconciliation;

import java.util.List;

/**
 * A finding on the page.
 *
 * @param id where it can be linked to
 * @param mark what is wrong in one or two words
 * @param tone {@code error} or {@code warning}
 * @param sources where the figures stand, in words
 * @param followers what only follows from it
 */
public record FindingLine(
    String id, String mark, String tone, String text, String sources, List<FindingLine> followers) {

  /** Copies the list. */
  public FindingLine {
    followers = List.copyOf(followers);
  }
}
