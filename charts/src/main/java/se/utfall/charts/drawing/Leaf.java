package se.utfall.charts.drawing;

import java.util.List;

/**
 * One page of a document.
 *
 * @param width px
 * @param height px
 * @param parts what is on it, in the order of reading
 */
public record Leaf(double width, double height, List<Placed> parts) {

  public Leaf {
    parts = List.copyOf(parts);
  }
}
