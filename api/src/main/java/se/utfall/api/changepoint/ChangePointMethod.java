package se.utfall.api.changepoint;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.analytics.changepoint.ChangePointSettings;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.Asked;

/** Shifts of level in one series. */
@Singleton
final class ChangePointMethod implements Analysis {
  private static final int LONGEST_SEGMENT = 1_000;
  private static final double LARGEST_PENALTY = 1e200;

  @Override
  public String method() {
    return "change-point";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("minimumSegment", "penalty");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    return ChangePointAnswer.of(
        new ChangePointReader(asked.words(), settings(asked.arguments()))
            .read(asked.studies().main()));
  }

  private static ChangePointSettings settings(Arguments arguments) {
    ChangePointSettings usual = ChangePointSettings.DEFAULT;
    Optional<BigDecimal> penalty = arguments.number("penalty", 0, LARGEST_PENALTY);
    return new ChangePointSettings(
        usual.level(),
        usual.minimumForVerdict(),
        arguments.integer("minimumSegment", usual.minimumSegment(), 1, LONGEST_SEGMENT),
        penalty.map(given -> OptionalDouble.of(given.doubleValue())).orElse(usual.penalty()));
  }
}
