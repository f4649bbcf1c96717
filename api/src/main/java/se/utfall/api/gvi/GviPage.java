package se.utfall.api.gvi;

import java.util.List;
import java.util.Optional;

/**
 * The page of the intervention, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param lead what is known, as a sentence
 * @param timeline the picture; empty if there is nothing to draw
 * @param support how many of those who asked for support accepted it; empty when not known
 * @param counts what is counted of the intervention
 * @param exits what is counted of the exit programme
 * @param costs what it cost; empty when no table says
 * @param events all that happened, by its start
 * @param sources where all of it comes from
 */
public record GviPage(
    String asOf,
    String lead,
    Optional<TimelineLinks> timeline,
    Optional<String> support,
    List<Count> counts,
    List<Count> exits,
    Optional<Costs> costs,
    List<Happening> events,
    List<String> sources) {

  /** Copies the lists. */
  public GviPage {
    counts = List.copyOf(counts);
    exits = List.copyOf(exits);
    events = List.copyOf(events);
    sources = List.copyOf(sources);
  }

  /**
   * A figure of an indicator and period.
   *
   * @param address page of the indicator
   * @param about words of the source; may be empty
   * @param certainty how exactly the figure is known
   */
  public record Count(
      String address,
      String name,
      String about,
      String period,
      String figure,
      boolean isKnown,
      String certainty) {}

  /** A cost table. */
  public record Costs(
      String caption, String sentence, String table, String grants, List<Cost> lines) {

    /** Copies the lines. */
    public Costs {
      lines = List.copyOf(lines);
    }
  }

  /** A line of the cost table; {@code granted} says which part a grant paid, or is empty. */
  public record Cost(String name, boolean isSum, String amount, String granted) {}

  /** An event. */
  public record Happening(String when, String title, String type, String source) {}

  /**
   * The picture in the sizes and colours that a page needs.
   *
   * @param text alternative text
   * @param all the same picture with events of every kind
   */
  public record TimelineLinks(
      String wide,
      String wideDark,
      String narrow,
      String narrowDark,
      String print,
      String text,
      String all) {}
}
