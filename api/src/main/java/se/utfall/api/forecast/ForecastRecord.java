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

/**
 * Makes the forecasts that would have been given earlier, the choice of model included, and judges
 * them by the series as it is known now.
 */
final class ForecastRecord {
  /** Each takes a choice of its own; the latest say most of the next. */
  private static final int MOST_ORIGINS = 12;

  private final ForecastAnalysis analysis;
  private final int season;

  ForecastRecord(ForecastFinding finding) {
    this.analysis = new ForecastAnalysis(finding.walls().applied(finding.horizon()));
    this.season = finding.result().period();
  }

  /** On the values known now, cut off after each of the latest. */
  ReviewResult onTodaysValues(List<Observation> now) {
    List<List<Observation>> cut = new ArrayList<>();
    for (int end = now.size() - 1; end > 0 && cut.size() < MOST_ORIGINS; end--) {
      if (isNamed(now.get(end - 1))) {
        cut.add(now.subList(0, end));
      }
    }
    return judge(cut, now);
  }

  /**
   * On the values that were known then.
   *
   * @param then the series as it was known each time it was changed, oldest first
   */
  ReviewResult onKnownThen(List<List<Observation>> then, List<Observation> now) {
    var first = new TreeMap<Double, List<Observation>>();
    for (List<Observation> known : then) {
      known.stream()
          .filter(ForecastRecord::isNamed)
          .reduce((one, next) -> next)
          .ifPresent(latest -> first.putIfAbsent(latest.time(), known));
    }
    return judge(first.descendingMap().values().stream().limit(MOST_ORIGINS).toList(), now);
  }

  private ReviewResult judge(List<List<Observation>> vintages, List<Observation> now) {
    List<IssuedForecast> issued = new ArrayList<>();
    for (List<Observation> known : vintages) {
      analysis
          .analyse(SeriesTable.of(known), season)
          .forecast()
          .toOptional()
          .ifPresent(forecast -> issued.addAll(issued(forecast)));
    }
    return new ForecastReview(season).review(issued, SeriesTable.of(now));
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
