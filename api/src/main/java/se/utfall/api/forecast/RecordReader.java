package se.utfall.api.forecast;

import se.utfall.analytics.forecast.outcome.ReviewResult;
import se.utfall.api.analysis.Asked;
import se.utfall.db.figures.IndicatorRow;

/**
 * Reads how earlier forecasts of a series would have turned out: on what was known at their time,
 * where the store has followed the series for long enough, else on the values of today.
 */
final class RecordReader {
  /** Fewer say little. */
  static final int FEWEST = 5;

  private RecordReader() {}

  static RecordAnswer read(Asked asked, ForecastFinding finding) {
    IndicatorRow indicator = asked.studies().main().indicator();
    ForecastRecord record = new ForecastRecord(finding, indicator.unit());
    ReviewResult then =
        record.onKnownThen(
            asked.studies().knownThen().stream()
                .map(state -> state.comparable().observations())
                .toList());
    boolean isFollowed = then.overall().n() >= FEWEST;
    ReviewResult review = isFollowed ? then : record.onTodaysValues();
    String basis = isFollowed ? "known-then" : "todays-values";
    return RecordAnswer.of(
        basis,
        new RecordSentence(asked.words(), indicator).of(basis, review),
        then.overall().n(),
        review,
        record.times());
  }
}
