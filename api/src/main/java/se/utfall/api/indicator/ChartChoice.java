package se.utfall.api.indicator;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the form beside the chart offers, and why the chart may not be what was asked for.
 *
 * @param spans stretches of time to choose between; none where the series is short
 * @param kinds kinds of chart that can be drawn; the one shown is chosen
 * @param from first periods
 * @param to last periods
 * @param kept what the form sends along unseen
 * @param notice why another kind stands there, or no chart at all; empty when all is as asked for
 */
public record ChartChoice(
    List<Span> spans,
    List<Pick> kinds,
    List<Pick> from,
    List<Pick> to,
    List<Kept> kept,
    String notice) {

  /** Copies the lists. */
  public ChartChoice {
    spans = List.copyOf(spans);
    kinds = List.copyOf(kinds);
    from = List.copyOf(from);
    to = List.copyOf(to);
    kept = List.copyOf(kept);
  }

  /** Whether there is anything to choose. */
  public boolean isOffered() {
    return kinds.size() > 1
        || from.size() > 1
        || Stream.of(from, to).flatMap(List::stream).anyMatch(Pick::isChosen);
  }

  /** A value with its words. */
  public record Pick(String value, String words, boolean isChosen) {}

  /** A stretch of time that ends with the latest figure: the address that shows it. */
  public record Span(String address, String words, boolean isChosen) {}

  /** A parameter of the address that stays as it is. */
  public record Kept(String name, String value) {}
}
