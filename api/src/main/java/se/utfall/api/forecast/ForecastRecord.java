package se.utfall.api.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.utfall.analytics.forecast.Forecast;
import se.utfall.analytics.forecast.ForecastAnalysis;
import se.utfall.analytics.forecast.outcome.ForecastReview;
import se.utfall.analytics.forecast.outcome.IssuedForecast;
import se.utfall.analytics.forecast.outcome.ReviewResult;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.db.figures.ObservationRow;

/**
 * Makes the forecasts that would have been given earlier, the choice of model included, and judges
 * them by the series as it is known now.
 */
final class ForecastRecord {
  /** Each takes a choice of its own; the latest say most of the next. */
  private static final int MOST_ORIGINS = 12;

  private final ForecastFinding finding;
  private final String unit;
  private final int season;
  private final List<Observation> now;

  ForecastRecord(ForecastFinding finding, String unit) {
    this.finding = finding;
    this.unit = unit;
    this.season = finding.result().period();
    this.now = observed(finding.compared());
  }

  /** The periods that it speaks of. */
  PeriodTimes times() {
    return new PeriodTimes(finding.compared(), now);
  }

  /** On the values known now, cut off after each of the latest. */
  ReviewResult onTodaysValues() {
    List<List<ObservationRow>> cut = new ArrayList<>();
    for (int end = now.size() - 1; end > 0 && cut.size() < MOST_ORIGINS; end--) {
      if (isNamed(now.get(end - 1))) {
        cut.add(finding.compared().subList(0, end));
      }
    }
    return judge(cut);
  }

  /**
   * On the values that were known then: of each latest value when it first was the latest.
   *
   * @param then the values as they were known each time they were changed, oldest first
   */
  ReviewResult onKnownThen(List<List<ObservationRow>> then) {
    var first = new TreeMap<Double, List<ObservationRow>>();
    for (List<ObservationRow> known : then) {
      observed(known).stream()
          .filter(ForecastRecord::isNamed)
          .reduce((one, next) -> next)
          .ifPresent(latest -> first.putIfAbsent(latest.time(), known));
    }
    return judge(first.descendingMap().values().stream().limit(MOST_ORIGINS).toList());
  }

  private ReviewResult judge(List<List<ObservationRow>> vintages) {
    List<IssuedForecast> issued = new ArrayList<>();
    for (List<ObservationRow> known : vintages) {
      new ForecastAnalysis(finding.walls().orOf(known, unit).applied(finding.horizon()))
          .analyse(SeriesTable.of(observed(known)), season)
          .forecast()
          .toOptional()
          .ifPresent(forecast -> issued.addAll(issued(forecast)));
    }
    return new ForecastReview(season).review(issued, SeriesTable.of(now));
  }

  private static List<Observation> observed(List<ObservationRow> rows) {
    return rows.isEmpty() ? List.of() : SeriesCalendar.of(rows).observations(rows);
  }

  private static List<IssuedForecast> issued(Forecast forecast) {
    return forecast.points().stream()
        .map(
            point ->
                new IssuedForecast(
                    forecast.origin(),
                    point.time(),
                    point.horizon(),
                    point.mean(),
                    point.intervals()))
        .toList();
  }

  private static boolean isNamed(Observation observation) {
    return observation.figure().value().isPresent();
  }
}
