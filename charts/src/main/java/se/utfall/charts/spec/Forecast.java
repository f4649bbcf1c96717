package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#FORECAST}: how the lone series is expected to go on.
 *
 * @param points in order of time, all after the observed ones, at least one
 * @param startWord over the line between what was and what is expected, for example "prognos"
 * @param innerWord at the end of the narrower band, for example "80 %"
 * @param outerWord at the end of the wider band, for example "95 %"
 */
public record Forecast(
    List<ForecastPoint> points, String startWord, String innerWord, String outerWord)
    implements Layer {

  public Forecast {
    points = List.copyOf(points);
    Objects.requireNonNull(startWord, "startWord");
    Objects.requireNonNull(innerWord, "innerWord");
    Objects.requireNonNull(outerWord, "outerWord");
    if (points.isEmpty()) {
      throw new IllegalArgumentException("points must not be empty");
    }
    for (int i = 1; i < points.size(); i++) {
      LocalDate earlier = points.get(i - 1).start();
      if (!earlier.isBefore(points.get(i).start())) {
        throw new IllegalArgumentException("points must be in order of time: " + earlier);
      }
    }
  }
}
