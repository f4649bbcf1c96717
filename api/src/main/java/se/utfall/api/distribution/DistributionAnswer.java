package se.utfall.api.distribution;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import se.utfall.analytics.distribution.DistributionResult;
import se.utfall.analytics.distribution.Gini;
import se.utfall.analytics.distribution.Summary;
import se.utfall.analytics.distribution.WeightedSummary;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.db.period.Period;

/** The spread of values, as it is answered; numbers in the unit of the values. */
final class DistributionAnswer {
  private DistributionAnswer() {}

  /** Which values; the period is that of the areas, when areas are asked for. */
  @Serdeable
  record Parameters(@Nullable String level, @Nullable String period, @Nullable String weights) {}

  /** What was found; what too few values do not allow is null. */
  @Serdeable
  record Result(
      @Nullable Spread summary,
      @Nullable Double gini,
      @Nullable Double giniCorrected,
      @Nullable Weighted weighted,
      List<Value> values) {}

  /** Centre and spread. */
  @Serdeable
  record Spread(
      double mean,
      @Nullable Double standardDeviation,
      double smallest,
      double median,
      double largest,
      double interquartileRange,
      double medianAbsoluteDeviation,
      List<At> quantiles) {}

  /** A quantile. */
  @Serdeable
  record At(double probability, double value) {}

  /** Centre and inequality by weight. */
  @Serdeable
  record Weighted(int n, double totalWeight, double mean, double median, @Nullable Double gini) {}

  /** A figure and its place: the name of an area, or a period. */
  @Serdeable
  record Value(
      String place,
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Double weight) {}

  static AnalysisAnswer of(DistributionFinding finding, String level) {
    Sample sample = finding.sample();
    return new AnalysisAnswer(
        "distribution",
        finding.result().basis().valued(),
        new Parameters(
            level.isEmpty() ? null : level,
            sample.period().map(Period::text).orElse(null),
            sample.weights().map(study -> study.indicator().code()).orElse(null)),
        result(finding),
        sample.isOfAreas()
            ? AnalysisAnswer.words(finding.result().warnings())
            : AnalysisAnswer.warnings(finding.result().warnings(), sample.study()),
        finding.sentence());
  }

  private static Result result(DistributionFinding finding) {
    DistributionResult result = finding.result();
    return new Result(
        result.summary().toOptional().map(DistributionAnswer::spread).orElse(null),
        result.gini().toOptional().map(Gini::population).orElse(null),
        result
            .gini()
            .toOptional()
            .map(Gini::corrected)
            .map(DistributionAnswer::orNull)
            .orElse(null),
        result.weighted().toOptional().map(DistributionAnswer::weighted).orElse(null),
        finding.sample().places().stream().map(DistributionAnswer::value).toList());
  }

  private static Spread spread(Summary all) {
    return new Spread(
        all.mean(),
        orNull(all.sampleStandardDeviation()),
        all.smallest(),
        all.median(),
        all.largest(),
        all.interquartileRange(),
        all.medianAbsoluteDeviation(),
        all.quantiles().stream().map(one -> new At(one.probability(), one.value())).toList());
  }

  private static Weighted weighted(WeightedSummary all) {
    return new Weighted(
        all.n(), all.totalWeight(), all.mean(), all.median(), all.gini().toOptional().orElse(null));
  }

  private static Value value(Sample.Place place) {
    return new Value(
        place.name(),
        place.row().period(),
        place.row().value(),
        place.row().lower(),
        place.row().upper(),
        orNull(place.weight()));
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
