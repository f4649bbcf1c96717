package se.utfall.api.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.analytics.forecast.Forecast;
import se.utfall.analytics.forecast.ForecastAnalysis;
import se.utfall.analytics.forecast.ForecastResult;
import se.utfall.analytics.forecast.ForecastSettings;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Says what is expected of a series in the periods after its last. */
final class ForecastReader {
  /** Periods ahead where nothing else is asked for and no season is shorter. */
  private static final int FEW_AHEAD = 3;

  private static final int MOST_AHEAD = 12;

  private final Words words;

  /** Says what it finds in the language of these words. */
  ForecastReader(Words words) {
    this.words = words;
  }

  ForecastFinding read(Study study, Asking asking) {
    List<ObservationRow> rows = study.compared();
    Walls walls = Walls.of(rows, study.indicator().unit(), asking);
    Optional<SeriesCalendar> calendar =
        rows.isEmpty() ? Optional.empty() : Optional.of(SeriesCalendar.of(rows));
    List<Observation> observed =
        calendar.map(found -> found.observations(rows)).orElseGet(List::of);
    int season = asking.season().orElse(calendar.map(SeriesCalendar::season).orElse(1));
    int horizon = asking.horizon().orElse(season > 1 ? Math.min(season, MOST_AHEAD) : FEW_AHEAD);
    int late = calendar.map(found -> late(rows, observed, found)).orElse(0);
    int steps = Math.min(late + horizon, ForecastSettings.LONGEST_HORIZON);
    ForecastResult result =
        new ForecastAnalysis(walls.applied(steps)).analyse(SeriesTable.of(observed), season);
    List<Coming> coming =
        result
            .forecast()
            .toOptional()
            .map(forecast -> coming(rows, observed, calendar.orElseThrow(), forecast))
            .orElseGet(List::of)
            .stream()
            .limit(horizon)
            .takeWhile(Coming::hasIntervals)
            .toList();
    ForecastSentence sentence = new ForecastSentence(words, study.indicator());
    return new ForecastFinding(
        rows, result, coming, horizon, walls, sentence.of(rows, result, coming));
  }

  /** The row of the last figure that has a named value; empty without any. */
  static Optional<ObservationRow> origin(List<ObservationRow> rows, List<Observation> observed) {
    return IntStream.iterate(rows.size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> observed.get(i).figure().value().isPresent())
        .mapToObj(rows::get)
        .findFirst();
  }

  /** Steps from the last named value to the last period of the series. */
  private static int late(
      List<ObservationRow> rows, List<Observation> observed, SeriesCalendar calendar) {
    return origin(rows, observed)
        .map(
            row ->
                Math.min(calendar.stepsToLast(row.periodFrom()), ForecastSettings.LONGEST_HORIZON))
        .orElse(0);
  }

  /** Only periods that the series has not reached: what it leaves open stays open. */
  private static List<Coming> coming(
      List<ObservationRow> rows,
      List<Observation> observed,
      SeriesCalendar calendar,
      Forecast forecast) {
    ObservationRow origin = origin(rows, observed).orElseThrow();
    return forecast.points().stream()
        .flatMap(
            point ->
                calendar
                    .after(origin.periodFrom(), point.horizon(), forecast.step())
                    .filter(period -> isAfter(period, calendar.last()))
                    .map(period -> new Coming(period, point))
                    .stream())
        .toList();
  }

  private static boolean isAfter(Period period, Period last) {
    return !period.from().isBefore(last.before());
  }
}
