package se.utfall.analytics.series;

import java.util.Objects;
import se.utfall.analytics.bounded.Bounded;

/**
 * One figure at one time.
 *
 * @param time the middle of the period in years: 2023.5 for the year 2023, 2023 + (m − 0.5) / 12
 *     for month m. Steps of the calendar, not days: months are then evenly spaced.
 * @param figure what is known; {@link Bounded#missing()} for a period without a figure
 */
public record Observation(double time, Bounded figure) {

  public Observation {
    if (!Double.isFinite(time)) {
      throw new IllegalArgumentException("time " + time + " is not finite");
    }
    Objects.requireNonNull(figure, "figure");
  }
}
