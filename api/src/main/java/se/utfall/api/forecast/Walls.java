package se.utfall.api.forecast;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.analytics.forecast.ForecastSettings;
import se.utfall.api.forecast.Asking.Wall;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;

/**
 * What figures cannot be below and above. A series that has never been negative is not expected to
 * become so, and shares that have kept within 0 to 100 are not expected beyond it; who knows better
 * asks for other limits or for none.
 */
record Walls(Wall floor, Wall ceiling) {
  private static final Set<String> SHARES = Set.of("procent", "index 0–100");
  private static final double WHOLE = 100;

  static Walls of(List<ObservationRow> rows, String unit, Asking asking) {
    double[] known = known(rows);
    Wall floor = asking.floor();
    Wall ceiling = asking.ceiling();
    if (known.length > 0) {
      double least = known[0];
      double most = known[known.length - 1];
      requireKept(floor, ceiling, least, most);
      boolean isShare = SHARES.contains(unit) && least >= 0 && most <= WHOLE;
      floor = orElse(floor, least >= 0 && ceiling.level().orElse(WHOLE) > 0, 0);
      ceiling = orElse(ceiling, isShare && floor.level().orElse(0) < WHOLE, WHOLE);
    }
    return new Walls(floor, ceiling);
  }

  /** These, if such rows keep within them; else what the rows themselves say. */
  Walls orOf(List<ObservationRow> rows, String unit) {
    double[] known = known(rows);
    boolean isKept =
        known.length == 0
            || (floor.level().orElse(known[0]) <= known[0]
                && ceiling.level().orElse(known[known.length - 1]) >= known[known.length - 1]);
    return isKept ? this : of(rows, unit, Asking.BY_SERIES);
  }

  ForecastSettings applied(int horizon) {
    ForecastSettings settings = ForecastSettings.ahead(horizon);
    OptionalDouble low = floor.level();
    OptionalDouble high = ceiling.level();
    settings = low.isPresent() ? settings.withFloor(low.getAsDouble()) : settings;
    return high.isPresent() ? settings.withCeiling(high.getAsDouble()) : settings;
  }

  /** Every number named of the figures, the least first. */
  private static double[] known(List<ObservationRow> rows) {
    return rows.stream()
        .filter(FigureWords::isFigure)
        .flatMap(row -> Stream.of(row.value(), row.lower(), row.upper()))
        .filter(Objects::nonNull)
        .mapToDouble(Number::doubleValue)
        .sorted()
        .toArray();
  }

  private static Wall orElse(Wall wall, boolean applies, double level) {
    return wall.given() || !applies ? wall : new Wall(false, OptionalDouble.of(level));
  }

  private static void requireKept(Wall floor, Wall ceiling, double least, double most) {
    if (floor.level().orElse(least) > least) {
      throw ProblemException.badRequest(
          "parameter 'floor'", "is above " + least + ", which the series has been");
    }
    if (ceiling.level().orElse(most) < most) {
      throw ProblemException.badRequest(
          "parameter 'ceiling'", "is below " + most + ", which the series has been");
    }
  }
}
