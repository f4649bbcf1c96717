package se.utfall.api.trend;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;

/**
 * What a series says: its values of one length, what was found in them, and the sentence.
 *
 * @param series the series as it was read
 * @param compared the values that were compared, in the order of their periods; the rows of the
 *     result are their places
 * @param result what was found
 * @param sentence the finding in words, without a full stop
 */
public record SeriesFinding(
    SeriesFigures series, List<ObservationRow> compared, TrendResult result, String sentence) {

  /** Copies the values. */
  public SeriesFinding {
    compared = List.copyOf(compared);
  }

  /** The last value that is a figure, of whatever exactness; empty if there is none. */
  public Optional<ObservationRow> latestFigure() {
    return result
        .sincePrevious()
        .toOptional()
        .map(change -> compared.get(change.toRow()))
        .or(() -> compared.stream().filter(FigureWords::isFigure).findFirst());
  }
}
