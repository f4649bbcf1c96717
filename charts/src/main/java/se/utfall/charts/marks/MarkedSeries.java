package se.utfall.charts.marks;

import java.util.List;
import java.util.Objects;

/**
 * Marks that are read one after the other: a line, the bars of one scenario, a row of cells.
 *
 * @param name what tells it from the other series; empty for a lone one
 * @param way how they follow each other in the picture
 * @param plot the part of the picture in which they lie
 * @param marks in the order in which they are read
 */
public record MarkedSeries(String name, Way way, Place plot, List<PlacedMark> marks) {

  /** How marks follow each other. */
  public enum Way {
    /** From left to right. */
    ACROSS,
    /** From the top down. */
    DOWN,
    /** Anywhere: nearest is nearest in both directions. */
    ABOUT
  }

  public MarkedSeries {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(plot, "plot");
    marks = List.copyOf(marks);
  }
}
