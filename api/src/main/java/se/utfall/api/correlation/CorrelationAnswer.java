package se.utfall.api.correlation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.OptionalDouble;
import se.utfall.analytics.correlation.Association;
import se.utfall.analytics.correlation.Changes;
import se.utfall.analytics.correlation.CorrelationResult;
import se.utfall.analytics.correlation.CrossCorrelation;
import se.utfall.analytics.correlation.Pair;
import se.utfall.analytics.correlation.Pearson;
import se.utfall.analytics.correlation.Spearman;
import se.utfall.analytics.finding.Interval;
import se.utfall.api.analysis.AnalysisAnswer;

/** How two series go together, as it is answered. */
final class CorrelationAnswer {
  private CorrelationAnswer() {}

  /** What it was made by; no lag means a quarter of the pairs. */
  @Serdeable
  record Parameters(
      @Nullable String with, double level, int minimumForVerdict, @Nullable Integer maxLag) {}

  /** What was found; what too few pairs do not allow is null. */
  @Serdeable
  record Result(
      String relation,
      @Nullable Decision decision,
      int firstAlone,
      int secondAlone,
      @Nullable Line pearson,
      @Nullable Order spearman,
      @Nullable Double kendallTauB,
      @Nullable OfChanges changes,
      @Nullable ByLag byLag,
      List<Met> pairs) {}

  /** What decided: Spearman's rho of the figures ({@code levels}) or of their changes. */
  @Serdeable
  record Decision(String on, int n, double rho, double p) {}

  /** Pearson's r. */
  @Serdeable
  record Line(double r, double p, @Nullable Double lower, @Nullable Double upper) {}

  /** Spearman's rho. */
  @Serdeable
  record Order(double rho, double p, boolean tied) {}

  /** The same of the changes from period to period. */
  @Serdeable
  record OfChanges(int n, @Nullable Line pearson, @Nullable Order spearman) {}

  /** The series moved against each other; at a negative lag the first comes first. */
  @Serdeable
  record ByLag(double bound, int lagOfLargest, List<Lag> lags) {}

  /** One lag, in periods. */
  @Serdeable
  record Lag(int lag, double correlation, int overlap, @Nullable Double overlapPearson) {}

  /** Two figures of one period. */
  @Serdeable
  record Met(String period, double first, double second) {}

  static AnalysisAnswer of(CorrelationFinding finding) {
    var settings = finding.settings();
    String with = finding.second().indicator().code();
    return new AnalysisAnswer(
        "correlation",
        finding.result().pairs().size(),
        new Parameters(
            with.isEmpty() ? null : with,
            settings.level(),
            settings.minimumForVerdict(),
            settings.maxLag().isPresent() ? settings.maxLag().getAsInt() : null),
        result(finding),
        AnalysisAnswer.warnings(
            finding.result().warnings(),
            finding.second().leavesOut() ? finding.second() : finding.first()),
        finding.sentence());
  }

  private static Result result(CorrelationFinding finding) {
    CorrelationResult result = finding.result();
    return new Result(
        AnalysisAnswer.word(result.association().relation()),
        result.association().decision().toOptional().map(CorrelationAnswer::decision).orElse(null),
        result.firstAlone(),
        result.secondAlone(),
        result.pearson().toOptional().map(CorrelationAnswer::line).orElse(null),
        result.spearman().toOptional().map(CorrelationAnswer::order).orElse(null),
        result.kendallTauB().toOptional().orElse(null),
        result.changes().toOptional().map(CorrelationAnswer::changes).orElse(null),
        result.byLag().toOptional().map(CorrelationAnswer::byLag).orElse(null),
        result.pairs().stream().map(pair -> met(finding, pair)).toList());
  }

  private static Decision decision(Association.Decision made) {
    return new Decision(AnalysisAnswer.word(made.on()), made.n(), made.rho(), made.p());
  }

  private static Line line(Pearson found) {
    var interval = found.interval().toOptional();
    return new Line(
        found.r(),
        found.p(),
        interval.map(Interval::lower).orElse(null),
        interval.map(Interval::upper).orElse(null));
  }

  private static Order order(Spearman found) {
    return new Order(found.rho(), found.p(), found.tied());
  }

  private static OfChanges changes(Changes found) {
    return new OfChanges(
        found.n(),
        found.pearson().toOptional().map(CorrelationAnswer::line).orElse(null),
        found.spearman().toOptional().map(CorrelationAnswer::order).orElse(null));
  }

  private static ByLag byLag(CrossCorrelation found) {
    return new ByLag(
        found.bound(),
        found.lagOfLargest(),
        found.lags().stream()
            .map(
                at ->
                    new Lag(at.lag(), at.correlation(), at.overlap(), orNull(at.overlapPearson())))
            .toList());
  }

  private static Met met(CorrelationFinding finding, Pair pair) {
    return new Met(finding.compared().get(pair.firstRow()).period(), pair.first(), pair.second());
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
