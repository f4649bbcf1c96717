package se.utfall.analytics.forecast.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Says how forecasts that were given turned out: bias, mean absolute error, how often the intervals
 * held, and all of it beside the naive forecast of the same origins.
 *
 * <p>In: the forecasts as issued, in any order, and the table of the series as it is known now. A
 * forecast is judged when the series names a value within a tenth of a step of its target; others
 * wait and are only counted. Approximate figures count at their named value. The naive forecast is
 * the value at the origin, with a season the value whole seasons before the target that is not
 * later than the origin, as the series knows them now: a later correction is in it.
 *
 * <p>Minimum n: one judged forecast; under {@value #FEW} there is {@link
 * Warning#FEW_FORECASTS_JUDGED}. Forecasts for the same period or from the same origin share what
 * happened: their errors are not independent.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series, a period
 * outside 1 to 366, and the same origin and horizon twice.
 *
 * <p>Source of the measures: {@link Accuracy}.
 */
public final class ForecastReview {

  /** Fewer forecasts than this are an anecdote. */
  static final int FEW = 5;

  private static final double OFF = 0.1;

  private final int period;

  /** A review of a series with so many steps in a season; 1 = no season. */
  public ForecastReview(int period) {
    History.requirePeriod(period);
    this.period = period;
  }

  public ReviewResult review(List<IssuedForecast> issued, Table table) {
    requireOnce(issued);
    var series = Series.of(table);
    var known = new KnownValues(series.valuedTimes(), series.values());
    var judged = new ArrayList<JudgedForecast>();
    for (var forecast : issued) {
      known
          .near(forecast.target(), OFF * forecast.step())
          .ifPresent(actual -> judged.add(judge(forecast, actual, known)));
    }
    judged.sort(
        Comparator.comparingDouble((JudgedForecast j) -> j.issued().target())
            .thenComparingDouble(j -> j.issued().origin()));
    return new ReviewResult(
        issued.size(), part(judged), byHorizon(judged), judged, warnings(judged.size()));
  }

  private JudgedForecast judge(IssuedForecast forecast, double actual, KnownValues known) {
    var cycles = (forecast.horizon() + period - 1) / period;
    var before =
        period == 1
            ? forecast.origin()
            : forecast.target() - (double) cycles * period * forecast.step();
    var naive = known.near(before, OFF * forecast.step());
    return new JudgedForecast(
        forecast,
        actual,
        actual - forecast.mean(),
        naive.isPresent()
            ? OptionalDouble.of(actual - naive.getAsDouble())
            : OptionalDouble.empty());
  }

  private static SortedMap<Integer, ReviewPart> byHorizon(List<JudgedForecast> judged) {
    var parts = new TreeMap<Integer, ReviewPart>();
    judged.stream()
        .collect(Collectors.groupingBy(j -> j.issued().horizon()))
        .forEach((horizon, forecasts) -> parts.put(horizon, part(forecasts)));
    return parts;
  }

  private static ReviewPart part(List<JudgedForecast> judged) {
    var actual = judged.stream().mapToDouble(JudgedForecast::actual).toArray();
    var forecast = judged.stream().mapToDouble(j -> j.issued().mean()).toArray();
    return new ReviewPart(
        Accuracy.of(actual, forecast, OptionalDouble.empty()),
        againstNaive(judged),
        coverage(judged));
  }

  private static Finding<AgainstNaive> againstNaive(List<JudgedForecast> judged) {
    var both = judged.stream().filter(j -> j.naiveError().isPresent()).toList();
    return both.isEmpty()
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(
            new AgainstNaive(
                both.size(),
                both.stream().mapToDouble(j -> Math.abs(j.error())).sum() / both.size(),
                both.stream().mapToDouble(j -> Math.abs(j.naiveError().getAsDouble())).sum()
                    / both.size()));
  }

  private static List<Coverage> coverage(List<JudgedForecast> judged) {
    var held = new TreeMap<Double, int[]>();
    for (var forecast : judged) {
      for (var interval : forecast.issued().intervals()) {
        var counts = held.computeIfAbsent(interval.level(), level -> new int[2]);
        var actual = forecast.actual();
        counts[0] += interval.lower() <= actual && actual <= interval.upper() ? 1 : 0;
        counts[1]++;
      }
    }
    return held.entrySet().stream()
        .map(entry -> new Coverage(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .toList();
  }

  private static Set<Warning> warnings(int judged) {
    return judged < FEW ? EnumSet.of(Warning.FEW_FORECASTS_JUDGED) : Set.of();
  }

  private static void requireOnce(List<IssuedForecast> issued) {
    var seen = new HashSet<List<Number>>();
    for (var forecast : issued) {
      if (!seen.add(List.of(forecast.origin(), forecast.horizon()))) {
        throw new IllegalArgumentException(
            "issued holds origin "
                + forecast.origin()
                + " with horizon "
                + forecast.horizon()
                + " twice");
      }
    }
  }
}
