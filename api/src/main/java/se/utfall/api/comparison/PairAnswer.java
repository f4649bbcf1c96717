package se.utfall.api.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import se.utfall.analytics.comparison.Pair;
import se.utfall.analytics.comparison.TwoProportions;
import se.utfall.analytics.comparison.TwoRates;
import se.utfall.analytics.finding.Interval;
import se.utfall.api.comparison.ComparisonAnswer.Limits;

/** Two groups against each other, as they are answered. */
final class PairAnswer {
  private PairAnswer() {}

  /** The first less the second, or as a multiple of it; what the kind does not have is null. */
  @Serdeable
  record Answered(
      @Nullable Double difference,
      @Nullable Limits newcombe,
      @Nullable Limits wald,
      @Nullable Double ratio,
      @Nullable RatioLimits ratioInterval,
      @Nullable Limits ratioByLogarithms,
      @Nullable Double z,
      @Nullable Double chiSquare,
      @Nullable Double pOfZ,
      @Nullable Double pCorrected,
      @Nullable Double pFisher,
      @Nullable Double p) {}

  /** Limits of a ratio; no upper one when the second group has no event. */
  @Serdeable
  record RatioLimits(double lower, @Nullable Double upper) {}

  static Answered of(Pair pair) {
    return pair instanceof TwoProportions proportions
        ? proportions(proportions)
        : rates((TwoRates) pair);
  }

  private static Answered proportions(TwoProportions pair) {
    Optional<TwoProportions.Test> test = pair.test().toOptional();
    return new Answered(
        pair.difference(),
        limits(pair.newcombe()),
        limits(pair.wald()),
        pair.riskRatio().toOptional().map(ratio -> ratio.value()).orElse(null),
        pair.riskRatio()
            .toOptional()
            .map(ratio -> new RatioLimits(ratio.interval().lower(), ratio.interval().upper()))
            .orElse(null),
        null,
        test.map(TwoProportions.Test::z).orElse(null),
        test.map(TwoProportions.Test::chiSquare).orElse(null),
        test.map(TwoProportions.Test::p).orElse(null),
        test.map(TwoProportions.Test::pCorrected).orElse(null),
        pair.fisherP(),
        pair.p());
  }

  private static Answered rates(TwoRates pair) {
    return new Answered(
        null,
        null,
        null,
        pair.ratio().toOptional().orElse(null),
        pair.exact().toOptional().map(PairAnswer::limits).orElse(null),
        pair.log().toOptional().map(PairAnswer::limits).orElse(null),
        null,
        null,
        null,
        null,
        null,
        pair.p().toOptional().orElse(null));
  }

  private static RatioLimits limits(TwoRates.Limits limits) {
    return new RatioLimits(
        limits.lower(), limits.upper().isPresent() ? limits.upper().getAsDouble() : null);
  }

  private static Limits limits(Interval interval) {
    return new Limits(interval.lower(), interval.upper());
  }
}
