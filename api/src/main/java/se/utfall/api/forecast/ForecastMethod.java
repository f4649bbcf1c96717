package se.utfall.api.forecast;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.Study;
import se.utfall.api.forecast.Asking.Wall;
import se.utfall.api.problem.ProblemException;

/** What is expected of one series. */
@Singleton
final class ForecastMethod implements Analysis {
  private static final double LARGEST = 1e100;

  /** Five years of months. */
  private static final int MOST_AHEAD = 60;

  /** A year of weeks. */
  private static final int LONGEST_SEASON = 53;

  @Override
  public String method() {
    return "forecast";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("horizon", "season", "floor", "ceiling", "record");
  }

  @Override
  public Map<String, String> ofOneAlone() {
    return Map.of("record", "false");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    Asking asking = asking(asked.arguments());
    boolean withRecord = asked.arguments().flag("record", true);
    Study study = asked.studies().main();
    ForecastFinding finding = new ForecastReader(asked.words()).read(study, asking);
    Optional<RecordAnswer> record =
        withRecord && !finding.compared().isEmpty()
            ? Optional.of(RecordReader.read(asked, finding))
            : Optional.empty();
    return ForecastAnswer.of(finding, record);
  }

  private static Asking asking(Arguments arguments) {
    Wall floor = wall(arguments, "floor");
    Wall ceiling = wall(arguments, "ceiling");
    if (floor.level().isPresent()
        && ceiling.level().isPresent()
        && floor.level().getAsDouble() >= ceiling.level().getAsDouble()) {
      throw ProblemException.badRequest(
          "parameters 'floor' and 'ceiling'", "cross; the floor is below the ceiling");
    }
    return new Asking(
        arguments.wholeNumber("horizon", 1, MOST_AHEAD),
        arguments.wholeNumber("season", 1, LONGEST_SEASON),
        floor,
        ceiling);
  }

  private static Wall wall(Arguments arguments, String name) {
    boolean isNone = arguments.text(name).filter("none"::equals).isPresent();
    return isNone
        ? Wall.NONE
        : arguments
            .number(name, -LARGEST, LARGEST)
            .map(level -> Wall.at(level.doubleValue()))
            .orElse(Wall.BY_SERIES);
  }
}
