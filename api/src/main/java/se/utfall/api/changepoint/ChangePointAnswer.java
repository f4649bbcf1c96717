package se.utfall.api.changepoint;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.changepoint.ChangePointResult;
import se.utfall.analytics.changepoint.ChangePointSettings;
import se.utfall.analytics.changepoint.Cusum;
import se.utfall.analytics.changepoint.LeastSquaresShift;
import se.utfall.analytics.changepoint.Levels;
import se.utfall.analytics.changepoint.Pettitt;
import se.utfall.analytics.changepoint.Segmentation;
import se.utfall.api.analysis.AnalysisAnswer;

/** Shifts of level, as they are answered; numbers in the unit of the series. */
final class ChangePointAnswer {
  private ChangePointAnswer() {}

  /** What it was made by; no penalty means the usual one, which stands in the result. */
  @Serdeable
  record Parameters(
      double level, int minimumForVerdict, int minimumSegment, @Nullable Double penalty) {}

  /** What was found; what too few values do not allow is null. */
  @Serdeable
  record Result(
      String verdict,
      @Nullable Test pettitt,
      @Nullable Path cusum,
      @Nullable Shift leastSquares,
      @Nullable Stretches segmentation) {}

  /** Pettitt's test, which decides. */
  @Serdeable
  record Test(long k, double p, int n, @Nullable Shift shift) {}

  /** The last period before a shift, the first after it, and the means on either side. */
  @Serdeable
  record Shift(String lastBefore, String firstAfter, double meanBefore, double meanAfter) {}

  /** The cumulated deviations from the mean. */
  @Serdeable
  record Path(
      double largest,
      double range,
      List<String> lastBefore,
      @Nullable Double statistic,
      @Nullable Double p) {}

  /** The series as stretches of constant level. */
  @Serdeable
  record Stretches(double penalty, double objective, List<Stretch> segments) {}

  /** One of them. */
  @Serdeable
  record Stretch(String from, String to, int n, double mean) {}

  static AnalysisAnswer of(ChangePointFinding finding) {
    ChangePointResult result = finding.result();
    ChangePointSettings settings = result.settings();
    return new AnalysisAnswer(
        "change-point",
        result.basis().valued(),
        new Parameters(
            settings.level(),
            settings.minimumForVerdict(),
            settings.minimumSegment(),
            settings.penalty().isPresent() ? settings.penalty().getAsDouble() : null),
        new Result(
            AnalysisAnswer.word(result.verdict()),
            result.pettitt().toOptional().map(test -> test(finding, test)).orElse(null),
            result.cusum().toOptional().map(path -> path(finding, path)).orElse(null),
            result
                .leastSquares()
                .toOptional()
                .map(LeastSquaresShift::levels)
                .map(levels -> shift(finding, levels))
                .orElse(null),
            result.segmentation().toOptional().map(all -> stretches(finding, all)).orElse(null)),
        AnalysisAnswer.warnings(result.warnings(), finding.study()),
        finding.sentence());
  }

  private static Test test(ChangePointFinding finding, Pettitt test) {
    return new Test(
        test.k(),
        test.p(),
        test.n(),
        test.levels().map(levels -> shift(finding, levels)).orElse(null));
  }

  private static Shift shift(ChangePointFinding finding, Levels levels) {
    return new Shift(
        period(finding, levels.lastRowBefore()),
        period(finding, levels.firstRowAfter()),
        levels.meanBefore(),
        levels.meanAfter());
  }

  private static Path path(ChangePointFinding finding, Cusum cusum) {
    Optional<Cusum.Test> test = cusum.test().toOptional();
    return new Path(
        cusum.largest(),
        cusum.range(),
        cusum.lastRowsBefore().stream().map(row -> period(finding, row)).toList(),
        test.map(Cusum.Test::statistic).orElse(null),
        test.map(Cusum.Test::p).orElse(null));
  }

  private static Stretches stretches(ChangePointFinding finding, Segmentation all) {
    return new Stretches(
        all.penalty(),
        all.objective(),
        all.segments().stream()
            .map(
                one ->
                    new Stretch(
                        period(finding, one.firstRow()),
                        period(finding, one.lastRow()),
                        one.n(),
                        one.mean()))
            .toList());
  }

  private static String period(ChangePointFinding finding, int row) {
    return finding.compared().get(row).period();
  }
}
