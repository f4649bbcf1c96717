package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One line, or one set of bars.
 *
 * @param name stands at the end of the line or beside the bars; may be empty for a lone series
 * @param points in order of time, one for each period; a period without a value is a {@link
 *     Mark.Gap} or simply not there, and neither is bridged when it is a gap
 */
public record ChartSeries(String name, List<ChartPoint> points) {

  public ChartSeries {
    Objects.requireNonNull(name, "name");
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      LocalDate earlier = points.get(i - 1).start();
      if (!earlier.isBefore(points.get(i).start())) {
        throw new IllegalArgumentException(
            "points of \"" + name + "\" must be in order of time, one for each period: " + earlier);
      }
    }
  }
}
