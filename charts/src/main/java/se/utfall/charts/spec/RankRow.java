package se.utfall.charts.spec;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of a ranking.
 *
 * @param place the place or the places that are possible, ready to print, for example "1" or "2–5";
 *     empty when the order says nothing
 * @param name of the area or group
 * @param mark its figure; a {@link Mark.Gap} is a row with a word in the place of a figure
 * @param interval within which the figure lies, such as a confidence interval
 * @param label the figure, ready to print
 * @param highlighted whether it is the one that the picture is about
 */
public record RankRow(
    String place,
    String name,
    Mark mark,
    Optional<Bounds> interval,
    String label,
    boolean highlighted) {

  public RankRow {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(label, "label");
    if (mark instanceof Mark.Gap && interval.isPresent()) {
      throw new IllegalArgumentException("interval of a row without a figure: " + name);
    }
  }
}
