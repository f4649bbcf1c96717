package se.utfall.api.ranking;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.ranking.First;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.AreaAnalysis;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.areas.AreaFigures;
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
    RankingReader reader = new RankingReader(words, first);
    if (figures.denominator().isPresent()) {
      return RankingAnswer.of(reader.ofCounts(figures, settings));
    }
    if (arguments.text("kind").isPresent() || arguments.text("per").isPresent()) {
      throw ProblemException.badRequest(
          "parameters 'kind' and 'per'", "are for figures with a 'denominator'");
    }
    return RankingAnswer.of(reader.ofFigures(figures));
  }
}
