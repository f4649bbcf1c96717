package se.utfall.api.season;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.utfall.analytics.season.Classical;
import se.utfall.analytics.season.Combination;
import se.utfall.analytics.season.SeasonModel;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.analytics.season.Stl;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.Asked;

/** One series taken apart into trend, season and remainder. */
@Singleton
final class SeasonMethod implements Analysis {
  private static final int LONGEST_PERIOD = 366;

  private static final Map<String, SeasonModel> MODELS =
      Map.of(
          "stl",
          SeasonSettings.DEFAULT.model(),
          "stl-plain",
          Stl.periodic(),
          "additive",
          new Classical(Combination.ADDITIVE),
          "multiplicative",
          new Classical(Combination.MULTIPLICATIVE));

  @Override
  public String method() {
    return "decomposition";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("period", "model");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    SeasonSettings settings = settings(asked.arguments());
    return SeasonAnswer.of(new SeasonReader(asked.words(), settings).read(asked.studies().main()));
  }

  /** The word of a model, as it is asked for. */
  static String word(SeasonModel model) {
    return MODELS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(model))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static SeasonSettings settings(Arguments arguments) {
    SeasonModel model = arguments.oneOf("model", MODELS, SeasonSettings.DEFAULT.model());
    Optional<Integer> period = arguments.wholeNumber("period", 2, LONGEST_PERIOD);
    SeasonSettings usual = SeasonSettings.DEFAULT;
    return new SeasonSettings(
        period.map(OptionalInt::of).orElse(usual.period()),
        model,
        usual.minimumCycles(),
        usual.minimumCyclesForChange(),
        usual.level());
  }
}
