package se.utfall.api.search;

import java.util.List;
import java.util.Optional;

/**
 * The page of a search.
 *
 * @param asOf notice of the moment it is of; empty for now
 * @param question what was asked for
 * @param kind kind that it is narrowed to; empty for all
 * @param status how much was found, or what to do next when nothing was
 * @param suggestion the question in a spelling that has hits
 * @param apart words of the question that have hits by themselves
 * @param kinds the kinds that have hits, with all of them first
 * @param lines what was found
 * @param previous address of the page before
 * @param next address of the page after
 */
public record SearchPage(
    String asOf,
    String question,
    String kind,
    String status,
    Optional<Link> suggestion,
    List<Link> apart,
    List<Link> kinds,
    List<Line> lines,
    Optional<String> previous,
    Optional<String> next) {

  /** Copies the lists. */
  public SearchPage {
    apart = List.copyOf(apart);
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /** A way on: its address, its words and whether it is what the page shows. */
  public record Link(String address, String words, boolean isHere) {}

  /**
   * Something that was found.
   *
   * @param kind its kind in words
   * @param title its name in pieces
   * @param text what it is, in pieces
   * @param address page that shows it
   */
  public record Line(String kind, List<Mark> title, List<Mark> text, Optional<String> address) {}
}
