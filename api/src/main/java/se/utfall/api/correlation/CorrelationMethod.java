package se.utfall.api.correlation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import se.utfall.analytics.correlation.CorrelationAnalysis;
import se.utfall.analytics.correlation.CorrelationResult;
import se.utfall.analytics.correlation.CorrelationSettings;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.analysis.Study;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;

/** Two series held against each other. */
@Singleton
final class CorrelationMethod implements Analysis {
  private static final String WITH = "with";
  private static final int FARTHEST_LAG = 400;

  @Override
  public String method() {
    return "correlation";
  }

  @Override
  public Set<String> arguments() {
    return Set.of(WITH, "maxLag");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    CorrelationSettings settings = settings(asked.arguments());
    Study first = asked.studies().main();
    Study second = asked.studies().beside(WITH).orElseThrow(CorrelationMethod::missing);
    return second.indicator().accumulates()
        ? AnalysisAnswer.accumulated(method(), asked.words())
        : CorrelationAnswer.of(read(first, second, settings, asked.words()));
  }

  private static CorrelationFinding read(
      Study first, Study second, CorrelationSettings settings, Words words) {
    List<ObservationRow> rows = first.compared();
    CorrelationResult result =
        new CorrelationAnalysis(settings)
            .analyse(
                SeriesTable.of(SeriesRows.observations(rows)),
                SeriesTable.of(SeriesRows.observations(second.compared())));
    String sentence =
        new CorrelationSentence(words, settings.minimumForVerdict())
            .of(first, second, rows, result);
    return new CorrelationFinding(first, second, rows, settings, result, sentence);
  }

  private static CorrelationSettings settings(Arguments arguments) {
    return arguments
        .wholeNumber("maxLag", 1, FARTHEST_LAG)
        .map(CorrelationSettings.DEFAULT::withMaxLag)
        .orElse(CorrelationSettings.DEFAULT);
  }

  private static ProblemException missing() {
    return ProblemException.badRequest(
        "parameter '" + WITH + "'",
        "is missing; it names the second series: an indicator, or a list of numbers when the first"
            + " series is sent along");
  }
}
