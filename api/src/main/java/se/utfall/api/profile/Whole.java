package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
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
  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String FORECAST = "F";

  static final Whole NONE = new Whole(SeriesFigures.NONE, Optional.empty(), false);

  Whole {
    requireNonNull(series);
    requireNonNull(row);
  }

  /**
   * The whole of a figure: of the nearest area above with one in its period, else the nearest.
   *
   * @param above series of the areas above, the nearest first
   */
  static Whole of(List<SeriesFigures> above, ObservationRow latest) {
    List<Whole> each = above.stream().map(series -> at(series, latest)).toList();
    return each.stream()
        .filter(whole -> whole.row().isPresent())
        .findFirst()
        .or(() -> each.stream().filter(Whole::isHidden).findFirst())
        .or(() -> each.stream().findFirst())
        .orElse(NONE);
  }

  private static Whole at(SeriesFigures series, ObservationRow latest) {
    Optional<ObservationRow> same =
        series.observations().stream()
            .filter(row -> row.period().equals(latest.period()))
            .filter(row -> !row.status().equals(FORECAST))
            .findFirst();
    return new Whole(
        series,
        same.filter(FigureWords::isFigure),
        same.filter(row -> row.status().equals("Q")).isPresent());
  }

  boolean isNone() {
    return series.area().isEmpty();
  }
}
