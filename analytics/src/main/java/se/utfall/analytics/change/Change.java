package se.utfall.analytics.change;

import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.Series;

/**
 * The amount by which a figure moved from one row of a series to a later one, in the unit of the
 * series.
 *
 * <p>{@code amount = to − from} with both figures' bounds; see {@link Bounded#minus}. Missing rows
 * are passed over, so "previous" is the nearest figure before the latest, however far back it lies:
 * the rows tell which. Minimum n: two figures, of which neither need name a value.
 *
 * @param fromRow row of the earlier figure in the series given, from 0
 * @param toRow row of the later figure
 */
public record Change(int fromRow, int toRow, Bounded from, Bounded to, Bounded amount) {

  public Change {
    if (fromRow < 0 || fromRow >= toRow) {
      throw new IllegalArgumentException("fromRow " + fromRow + " is not before " + toRow);
    }
  }

  /** From the figure before the latest to the latest. */
  public static Finding<Change> sincePrevious(Series series) {
    return toLatest(series, series.size() - 2);
  }

  /** From the first figure to the latest. */
  public static Finding<Change> sinceFirst(Series series) {
    return toLatest(series, 0);
  }

  /** Which way the figure moved, as far as the bounds decide it. */
  public Movement movement() {
    return Movement.of(amount);
  }

  private static Finding<Change> toLatest(Series series, int start) {
    var latest = series.size() - 1;
    if (latest < 1) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var from = series.figure(start);
    var to = series.figure(latest);
    return Finding.found(
        new Change(series.row(start), series.row(latest), from, to, to.minus(from)));
  }
}
