package se.utfall.api.spc;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.spc.Assurance;
import se.utfall.analytics.spc.Group;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.Point;
import se.utfall.analytics.spc.Rebase;
import se.utfall.analytics.spc.Rule;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.api.analysis.AnalysisAnswer;

/** A control chart, as it is answered. */
final class SpcAnswer {
  private SpcAnswer() {}

  /** What it was made by. */
  @Serdeable
  record Parameters(
      String rules,
      List<String> rulesInOrder,
      String screening,
      String gaps,
      double limitFactor,
      int minimumForLimits,
      int trialUnder) {}

  /** What was found; what too few values do not allow is null. */
  @Serdeable
  record Result(
      String variation,
      @Nullable String assurance,
      List<AnsweredGroup> groups,
      List<AnsweredPoint> points) {}

  /** The values from one rebase to the next, in the unit of the series. */
  @Serdeable
  record AnsweredGroup(
      String from,
      String to,
      @Nullable String reason,
      int n,
      int baseline,
      double mean,
      @Nullable Double lowerLimit,
      @Nullable Double upperLimit,
      @Nullable Double sigma,
      boolean trial) {}

  /** A value and the rules that mark it. */
  @Serdeable
  record AnsweredPoint(
      String period,
      double value,
      @Nullable Double movingRange,
      int group,
      String variation,
      List<Mark> signals,
      boolean dependsOnBounds) {}

  /** A rule and which way. */
  @Serdeable
  record Mark(String rule, String direction) {}

  static AnalysisAnswer of(SpcFinding finding) {
    SpcResult result = finding.result();
    return new AnalysisAnswer(
        "spc",
        result.points().size(),
        parameters(result.settings()),
        new Result(
            AnalysisAnswer.word(result.variation()),
            result.assurance().toOptional().map(SpcAnswer::word).orElse(null),
            result.groups().stream().map(group -> group(finding, group)).toList(),
            result.points().stream().map(point -> point(finding, point)).toList()),
        AnalysisAnswer.words(result.warnings()),
        finding.sentence());
  }

  private static Parameters parameters(SpcSettings settings) {
    return new Parameters(
        settings.rules().name(),
        settings.rules().rules().stream().map(Rule::name).toList(),
        AnalysisAnswer.word(settings.screening()),
        AnalysisAnswer.word(settings.gaps()),
        settings.factors().limit(),
        settings.minimumForLimits(),
        settings.trialUnder());
  }

  private static AnsweredGroup group(SpcFinding finding, Group group) {
    Optional<Limits> limits = group.limits().toOptional();
    return new AnsweredGroup(
        period(finding, group.firstRow()),
        period(finding, group.lastRow()),
        group.rebase().map(Rebase::reason).orElse(null),
        group.n(),
        group.baseline(),
        group.mean(),
        limits.map(Limits::lower).orElse(null),
        limits.map(Limits::upper).orElse(null),
        limits.map(Limits::sigma).orElse(null),
        group.trial());
  }

  private static AnsweredPoint point(SpcFinding finding, Point point) {
    return new AnsweredPoint(
        period(finding, point.row()),
        point.value(),
        point.movingRange().isPresent() ? point.movingRange().getAsDouble() : null,
        point.group().number(),
        AnalysisAnswer.word(point.variation()),
        point.signals().stream()
            .map(signal -> new Mark(signal.rule().name(), AnalysisAnswer.word(signal.direction())))
            .toList(),
        point.dependsOnBounds());
  }

  private static String period(SpcFinding finding, int row) {
    return finding.compared().get(row).period();
  }

  private static String word(Assurance assurance) {
    return AnalysisAnswer.word(assurance);
  }
}
