package se.utfall.api.ranking;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.CountTable;
import se.utfall.analytics.ranking.Candidate;
import se.utfall.analytics.ranking.First;
import se.utfall.analytics.ranking.RankingAnalysis;
import se.utfall.analytics.ranking.RankingResult;
import se.utfall.analytics.ranking.RankingTable;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.AreaAnalysis;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.comparison.CountedAreas;
import se.utfall.api.comparison.Measures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;

/** Areas or groups in order, with the ranks that each may have. */
@Singleton
final class RankingMethod implements AreaAnalysis {

  @Override
  public String method() {
    return "ranking";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("kind", "per", "first");
  }

  @Override
  public boolean needsDenominator() {
    return false;
  }

  @Override
  public AnalysisAnswer answer(AreaFigures figures, Arguments arguments, Words words) {
    First first =
        arguments.oneOf(
            "first", Map.of("highest", First.HIGHEST, "lowest", First.LOWEST), First.HIGHEST);
    ComparisonSettings settings = Measures.of(arguments);
    if (figures.denominator().isPresent()) {
      RankingResult result =
          new RankingAnalysis(first)
              .rankCounts(CountTable.of(CountedAreas.of(figures, settings)), settings);
      return RankingAnswer.of(RankingFinding.ofCounts(words, figures, first, result, settings));
    }
    if (arguments.text("kind").isPresent() || arguments.text("per").isPresent()) {
      throw ProblemException.badRequest(
          "parameters 'kind' and 'per'", "are for figures with a 'denominator'");
    }
    RankingResult result =
        new RankingAnalysis(first)
            .rankFigures(
                RankingTable.of(
                    figures.areas().stream()
                        .map(area -> new Candidate(area.code(), SeriesRows.bounded(area.figure())))
                        .toList()));
    return RankingAnswer.of(RankingFinding.ofFigures(words, figures, first, result));
  }
}
