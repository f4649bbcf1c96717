package se.utfall.api.imports;

import java.util.List;

/**
 * The page of an import that was accepted, ready to be shown.
 *
 * @param title its kind and file
 * @param facts what is said of it, term by term
 */
public record ImportPage(String title, List<Told> facts) {

  /** Copies the facts. */
  public ImportPage {
    facts = List.copyOf(facts);
  }

  /** A term and what is said of it. */
  public record Told(String term, String text) {}
}
