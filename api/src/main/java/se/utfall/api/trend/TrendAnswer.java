package se.utfall.api.trend;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.regression.Inference;
import se.utfall.analytics.regression.Line;
import se.utfall.analytics.trend.Judgement;
import se.utfall.analytics.trend.MannKendall;
import se.utfall.analytics.trend.SeasonalKendall;
import se.utfall.analytics.trend.TheilSen;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.analytics.trend.TrendSettings;
import se.utfall.api.analysis.AnalysisAnswer;

/** The trend of a series, as it is answered. */
final class TrendAnswer {
  private TrendAnswer() {}

  /** What the test goes by. */
  @Serdeable
  record Parameters(double level, int minimumForTrend, int minimumForVerdict) {}

  /** The least-squares line, in the unit of the indicator per year, beside the median slope. */
  @Serdeable
  record LeastSquares(
      double perYear,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Double p,
      @Nullable Double rSquared,
      int n) {}

  /** The test that compares each part of the year with itself alone. */
  @Serdeable
  record Seasonal(
      long s,
      double variance,
      double z,
      double p,
      @Nullable Double perYear,
      @Nullable Double lower,
      @Nullable Double upper) {}

  /** What was found; what too few values do not allow is null. */
  @Serdeable
  record Result(
      String verdict,
      @Nullable Double p,
      @Nullable String pMethod,
      @Nullable Change sincePrevious,
      @Nullable Change sinceFirst,
      @Nullable Slope theilSen,
      @Nullable Test mannKendall,
      @Nullable LeastSquares leastSquares,
      @Nullable Seasonal seasonal,
      Counts basis) {}

  /** A change; what is not exact has bounds and no value. */
  @Serdeable
  record Change(
      String from,
      String to,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper) {}

  /** The median slope in the unit of the indicator per year, with its 95 percent interval. */
  @Serdeable
  record Slope(double perYear, @Nullable Double lower, @Nullable Double upper, int n) {}

  /** The Mann–Kendall test. */
  @Serdeable
  record Test(
      long s,
      double variance,
      double z,
      @Nullable Double tauB,
      double pNormal,
      @Nullable Double pExact,
      int n) {}

  /** The figures behind it. */
  @Serdeable
  record Counts(int exact, int approximate, int boundsOnly, int missing) {}

  static AnalysisAnswer of(SeriesFinding finding) {
    TrendResult result = finding.result();
    TrendSettings settings = TrendSettings.DEFAULT;
    Optional<Judgement.Decision> decision = result.judgement().decision().toOptional();
    return new AnalysisAnswer(
        "trend",
        result.basis().n(),
        new Parameters(settings.level(), settings.minimumForTrend(), settings.minimumForVerdict()),
        new Result(
            AnalysisAnswer.word(result.judgement().verdict()),
            decision.map(Judgement.Decision::p).orElse(null),
            decision.map(made -> AnalysisAnswer.word(made.method())).orElse(null),
            change(finding, result.sincePrevious()),
            change(finding, result.sinceFirst()),
            result.theilSen().toOptional().map(TrendAnswer::slope).orElse(null),
            result.mannKendall().toOptional().map(TrendAnswer::test).orElse(null),
            result.leastSquares().toOptional().map(TrendAnswer::leastSquares).orElse(null),
            result.seasonal().toOptional().map(TrendAnswer::seasonal).orElse(null),
            counts(result.basis())),
        warnings(finding),
        finding.sentence());
  }

  private static List<String> warnings(SeriesFinding finding) {
    boolean all = finding.compared().size() == finding.series().observations().size();
    return Stream.concat(
            finding.result().warnings().stream().map(AnalysisAnswer::word),
            all ? Stream.empty() : Stream.of("other-period-lengths-left-out"))
        .toList();
  }

  private static Change change(
      SeriesFinding finding, Finding<se.utfall.analytics.change.Change> change) {
    return change
        .toOptional()
        .map(
            made -> {
              Bounded amount = made.amount();
              return new Change(
                  finding.compared().get(made.fromRow()).period(),
                  finding.compared().get(made.toRow()).period(),
                  amount.isExact() ? amount.value().orElse(null) : null,
                  amount.lower().orElse(null),
                  amount.upper().orElse(null));
            })
        .orElse(null);
  }

  private static Slope slope(TheilSen line) {
    Optional<Interval> interval = line.interval().toOptional();
    return new Slope(
        line.slope(),
        interval.map(Interval::lower).orElse(null),
        interval.map(Interval::upper).orElse(null),
        line.n());
  }

  private static LeastSquares leastSquares(Line line) {
    Optional<Inference> sure = line.inference().toOptional();
    Optional<Interval> slope = sure.flatMap(found -> found.slope().toOptional());
    return new LeastSquares(
        line.slope(),
        slope.map(Interval::lower).orElse(null),
        slope.map(Interval::upper).orElse(null),
        sure.flatMap(found -> found.test().toOptional()).map(Inference.Test::pSlope).orElse(null),
        line.rSquared().isPresent() ? line.rSquared().getAsDouble() : null,
        line.n());
  }

  private static Seasonal seasonal(SeasonalKendall test) {
    Optional<Interval> interval = test.interval().toOptional();
    return new Seasonal(
        test.s(),
        test.variance(),
        test.z(),
        test.p(),
        test.slope().toOptional().orElse(null),
        interval.map(Interval::lower).orElse(null),
        interval.map(Interval::upper).orElse(null));
  }

  private static Test test(MannKendall test) {
    return new Test(
        test.s(),
        test.variance(),
        test.z(),
        test.tauB().isPresent() ? test.tauB().getAsDouble() : null,
        test.pNormal(),
        test.pExact().isPresent() ? test.pExact().getAsDouble() : null,
        test.n());
  }

  private static Counts counts(Basis basis) {
    return new Counts(basis.exact(), basis.approximate(), basis.boundsOnly(), basis.missing());
  }
}
