package se.utfall.api.forecast;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.outcome.AgainstNaive;
import se.utfall.analytics.forecast.outcome.Coverage;
import se.utfall.analytics.forecast.outcome.IssuedForecast;
import se.utfall.analytics.forecast.outcome.JudgedForecast;
import se.utfall.analytics.forecast.outcome.ReviewPart;
import se.utfall.analytics.forecast.outcome.ReviewResult;
import se.utfall.api.analysis.AnalysisAnswer;

/**
 * How earlier forecasts would have turned out.
 *
 * @param basis {@code known-then}: each made on the values that were known at its time; {@code
 *     todays-values}: on the values known now up to its time, corrections included
 * @param text the record as a plain sentence
 * @param judgedOnKnownThen forecasts that can be judged on what was known at their time; with fewer
 *     than five the record is on today's values
 * @param issued forecasts made, one for each period ahead of each origin
 * @param overall those that can be judged, together; null when there is none
 * @param byStepsAhead the same for each number of steps ahead
 * @param forecasts each beside what came
 * @param warnings what a reader must be told along with it
 */
@Serdeable
record RecordAnswer(
    String basis,
    String text,
    int judgedOnKnownThen,
    int issued,
    @Nullable Part overall,
    List<Part> byStepsAhead,
    List<Judged> forecasts,
    List<String> warnings) {

  /**
   * Errors are what came less what was expected, in the unit of the series.
   *
   * @param stepsAhead how far ahead; null for all together
   * @param naiveMeanAbsoluteError of the forecast that repeats the latest value, or with a season
   *     that of the same season before
   */
  @Serdeable
  record Part(
      @Nullable Integer stepsAhead,
      int judged,
      double meanError,
      double meanAbsoluteError,
      @Nullable Double naiveMeanAbsoluteError,
      List<Held> intervals) {}

  /** How many intervals of a level held what came. */
  @Serdeable
  record Held(double level, int held, int judged) {}

  /** A forecast beside what came. */
  @Serdeable
  record Judged(
      String origin,
      String period,
      int stepsAhead,
      double expected,
      @Nullable Double lower95,
      @Nullable Double upper95,
      double actual,
      double error) {}

  static RecordAnswer of(
      String basis, String text, int judgedOnKnownThen, ReviewResult review, PeriodTimes times) {
    return new RecordAnswer(
        basis,
        text,
        judgedOnKnownThen,
        review.issued(),
        part(review.overall(), Optional.empty()).orElse(null),
        review.byHorizon().entrySet().stream()
            .flatMap(entry -> part(entry.getValue(), Optional.of(entry.getKey())).stream())
            .toList(),
        review.judged().stream().map(judged -> judged(judged, times)).toList(),
        AnalysisAnswer.words(review.warnings()));
  }

  private static Optional<Part> part(ReviewPart part, Optional<Integer> stepsAhead) {
    return part.accuracy().toOptional().map(accuracy -> part(part, accuracy, stepsAhead));
  }

  private static Part part(ReviewPart part, Accuracy accuracy, Optional<Integer> stepsAhead) {
    return new Part(
        stepsAhead.orElse(null),
        accuracy.n(),
        accuracy.me(),
        accuracy.mae(),
        part.againstNaive().toOptional().map(AgainstNaive::naiveMae).orElse(null),
        part.coverage().stream().map(RecordAnswer::held).toList());
  }

  private static Held held(Coverage coverage) {
    return new Held(coverage.level(), coverage.covered(), coverage.judged());
  }

  private static Judged judged(JudgedForecast judged, PeriodTimes times) {
    IssuedForecast issued = judged.issued();
    Optional<Interval> outer =
        issued.intervals().stream().filter(interval -> interval.level() == 0.95).findFirst();
    return new Judged(
        times.at(issued.origin()),
        times.at(issued.target()),
        issued.horizon(),
        issued.mean(),
        outer.map(Interval::lower).orElse(null),
        outer.map(Interval::upper).orElse(null),
        judged.actual(),
        judged.error());
  }
}
