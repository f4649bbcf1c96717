package se.utfall.api.forecast;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a forecast is asked for; what is empty goes by the series.
 *
 * @param horizon periods after the last of the series
 * @param season steps in a season; 1 = no season
 * @param floor nothing can be below
 * @param ceiling nothing can be above
 */
record Asking(Optional<Integer> horizon, Optional<Integer> season, Wall floor, Wall ceiling) {

  static final Asking BY_SERIES =
      new Asking(Optional.empty(), Optional.empty(), Wall.BY_SERIES, Wall.BY_SERIES);

  /**
   * A limit to what is possible.
   *
   * @param given whether it was asked for: with a level or, without, that there be none
   */
  record Wall(boolean given, OptionalDouble level) {
    static final Wall BY_SERIES = new Wall(false, OptionalDouble.empty());

    static final Wall NONE = new Wall(true, OptionalDouble.empty());

    static Wall at(double level) {
      return new Wall(true, OptionalDouble.of(level));
    }
  }
}
