package se.utfall.analytics.precision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.precision.Precision.Errors;

/**
 * Holds the forecasts of reports against what the years became.
 *
 * <pre>
 * error = outcome − forecast
 * bias  = Σ error / n         mean absolute error = Σ |error| / n
 * </pre>
 *
 * <p>In: forecasts in any order, in mnkr. Those without outcome are left out and counted. Out: one
 * row for each organisation, line and report, organisations and lines in the order they first
 * stand, reports by month.
 *
 * <p>Minimum n: one year is shown, but claims nothing; under {@value #FEW} there is {@link
 * Warning#FEW_FORECASTS_JUDGED}.
 *
 * <p>Errors: {@link IllegalArgumentException} when a report gives a line of a year twice.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd
 * edition, section 5.8 (mean absolute error).
 */
public final class PrecisionAnalysis {

  /** Fewer forecasts than this are an anecdote. */
  static final int FEW = 5;

  private record Subject(String organisation, String line) {}

  private PrecisionAnalysis() {}

  public static List<Precision> analyse(List<ReportedForecast> forecasts) {
    requireOnce(forecasts);
    return forecasts.stream()
        .collect(
            Collectors.groupingBy(
                PrecisionAnalysis::subject, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(
            ofSubject ->
                ofSubject.stream()
                    .collect(
                        Collectors.groupingBy(
                            ReportedForecast::through, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream())
        .map(PrecisionAnalysis::precision)
        .toList();
  }

  private static Subject subject(ReportedForecast forecast) {
    return new Subject(forecast.organisation(), forecast.line());
  }

  private static Precision precision(List<ReportedForecast> ofReport) {
    var first = ofReport.get(0);
    var judged =
        ofReport.stream()
            .filter(forecast -> forecast.outcome().isPresent())
            .sorted(Comparator.comparing(ReportedForecast::year))
            .toList();
    return new Precision(
        first.organisation(),
        first.line(),
        first.through(),
        judged,
        ofReport.size() - judged.size(),
        errors(judged.stream().flatMap(forecast -> forecast.error().stream()).toList()),
        warnings(judged.size()));
  }

  private static Finding<Errors> errors(List<BigDecimal> errors) {
    return errors.isEmpty()
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(
            new Errors(mean(errors), mean(errors.stream().map(BigDecimal::abs).toList())));
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(
        BigDecimal.valueOf(numbers.size()), Math.max(0, sum.scale()) + 1, RoundingMode.HALF_UP);
  }

  private static Set<Warning> warnings(int judged) {
    return judged < FEW ? EnumSet.of(Warning.FEW_FORECASTS_JUDGED) : Set.of();
  }

  private static void requireOnce(List<ReportedForecast> forecasts) {
    var seen = new HashSet<List<Object>>();
    for (var forecast : forecasts) {
      var report = List.<Object>of(subject(forecast), forecast.year(), forecast.through());
      if (!seen.add(report)) {
        throw new IllegalArgumentException(
            forecast.organisation()
                + ", "
                + forecast.line()
                + " stands twice for "
                + forecast.year()
                + " through "
                + forecast.through());
      }
    }
  }
}
