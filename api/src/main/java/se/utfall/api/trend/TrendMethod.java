package se.utfall.api.trend;

import jakarta.inject.Singleton;
import java.util.Set;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.Study;

/** The trend of one series. */
@Singleton
final class TrendMethod implements Analysis {

  @Override
  public String method() {
    return "trend";
  }

  @Override
  public Set<String> arguments() {
    return Set.of();
  }

  @Override
  public boolean comparesPeriods() {
    return false;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    Study study = asked.studies().main();
    return TrendAnswer.of(new TrendReader(asked.words()).read(study.indicator(), study.series()));
  }
}
