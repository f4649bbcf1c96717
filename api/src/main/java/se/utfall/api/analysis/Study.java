package se.utfall.api.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/**
 * A series as an analysis takes it, whether stored or pasted.
 *
 * @param indicator its name, unit, decimals, direction and target
 * @param series its area, members and all its values
 */
public record Study(IndicatorRow indicator, SeriesFigures series) {

  /** Checks that both are there. */
  public Study {
    requireNonNull(indicator);
    requireNonNull(series);
  }

  /** The values of one length of period, in the order of their periods. */
  public List<ObservationRow> compared() {
    return series.comparable().observations();
  }

  /** Whether some values are of other lengths than those compared. */
  public boolean leavesOut() {
    return compared().size() < series.observations().size();
  }
}
