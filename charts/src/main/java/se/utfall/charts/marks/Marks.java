package se.utfall.charts.marks;

import java.util.List;

/**
 * The values of one picture, by series, in its own measure: px from its upper left corner, whatever
 * scale it is painted in.
 *
 * @param width of the picture
 * @param height of the picture
 * @param series in the order in which they are read
 */
public record Marks(int width, int height, List<MarkedSeries> series) {

  public Marks {
    series = List.copyOf(series);
  }
}
