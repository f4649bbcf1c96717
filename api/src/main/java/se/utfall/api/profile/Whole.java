package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;

/**
 * What a figure is held against: the figure of the nearest area above in the same period, or that
 * there is none.
 *
 * @param series series of the nearest area above that has one; {@link SeriesFigures#NONE} if none
 *     has
 * @param row its figure in the period; empty if there is none that may be shown
 * @param isHidden whether there is one that may not be shown
 */
record Whole(SeriesFigures series, Optional<ObservationRow> row, boolean isHidden) {
  static final Whole NONE = new Whole(SeriesFigures.NONE, Optional.empty(), false);

  Whole {
    requireNonNull(series);
    requireNonNull(row);
  }

  boolean isNone() {
    return series.area().isEmpty();
  }
}
