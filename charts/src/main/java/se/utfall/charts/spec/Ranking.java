package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The layer of {@link ChartKind#RANKING}, which has no series: areas or groups in order.
 *
 * @param rows in the order in which they stand; those without a figure that may be shown come last
 * @param whole what all are held against, such as the city as a whole
 * @param placeWord heading of the places, for example "Möjlig plats"; empty when there are none
 * @param intervalWord what the intervals are, for the key, for example "95 % konfidensintervall";
 *     empty when there are none
 */
public record Ranking(
    List<RankRow> rows, Optional<Level> whole, String placeWord, String intervalWord)
    implements Layer {

  public Ranking {
    rows = List.copyOf(rows);
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(placeWord, "placeWord");
    Objects.requireNonNull(intervalWord, "intervalWord");
  }
}
