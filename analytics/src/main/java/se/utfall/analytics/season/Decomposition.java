package se.utfall.analytics.season;

import java.util.List;

/**
 * A series taken apart, from the first period with a named value to the last, none left out.
 *
 * @param period periods to a cycle
 * @param combination how the parts make up the value
 * @param figure the season of each place in a cycle, beginning with the place of the first part;
 *     empty when the pattern may change
 * @param parts one for every period, in time order
 */
public record Decomposition(
    int period, Combination combination, List<Double> figure, List<Part> parts) {

  public Decomposition {
    figure = List.copyOf(figure);
    parts = List.copyOf(parts);
  }

  /** A figure of this period with its season taken away. */
  double adjusted(int at, double figure) {
    return combination.without(figure, parts.get(at).season());
  }
}
