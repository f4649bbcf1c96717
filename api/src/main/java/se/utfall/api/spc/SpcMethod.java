package se.utfall.api.spc;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.analytics.spc.Baseline;
import se.utfall.analytics.spc.GapPolicy;
import se.utfall.analytics.spc.RuleSet;
import se.utfall.analytics.spc.Screening;
import se.utfall.analytics.spc.SpcSettings;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.period.Period;

/** One series held against its own limits. */
@Singleton
final class SpcMethod implements Analysis {

  @Override
  public String method() {
    return "spc";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("rules", "screening", "gaps", "baselineFrom", "baselineTo");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    SpcReader reader = new SpcReader(asked.words(), settings(asked.arguments()));
    return SpcAnswer.of(
        reader.read(
            asked.studies().main(), asked.studies().rebases(), baseline(asked.arguments())));
  }

  private static SpcSettings settings(Arguments arguments) {
    return SpcSettings.DEFAULT
        .withRules(
            arguments.oneOf(
                "rules",
                RuleSet.all().stream().collect(Collectors.toMap(RuleSet::name, set -> set)),
                SpcSettings.DEFAULT.rules()))
        .withScreening(
            arguments.oneOf(
                "screening",
                Map.of(
                    "none",
                    Screening.NONE,
                    "above",
                    Screening.ABOVE,
                    "at-or-above",
                    Screening.AT_OR_ABOVE),
                SpcSettings.DEFAULT.screening()))
        .withGaps(
            arguments.oneOf(
                "gaps",
                Map.of("break", GapPolicy.BREAK, "bridge", GapPolicy.BRIDGE),
                SpcSettings.DEFAULT.gaps()));
  }

  private static Optional<Baseline> baseline(Arguments arguments) {
    Optional<Period> from = arguments.period("baselineFrom");
    Optional<Period> to = arguments.period("baselineTo");
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isEmpty() || to.isEmpty() || !from.get().from().isBefore(to.get().before())) {
      throw ProblemException.badRequest(
          "parameters 'baselineFrom' and 'baselineTo'",
          "are the first and the last period of the baseline; both are needed, in that order");
    }
    return Optional.of(
        new Baseline(SeriesRows.time(from.get().from()), SeriesRows.time(to.get().before())));
  }
}
