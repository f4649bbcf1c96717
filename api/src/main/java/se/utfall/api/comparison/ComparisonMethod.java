package se.utfall.api.comparison;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.AreaAnalysis;
import se.utfall.api.analysis.Arguments;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;

/** Proportions or rates of areas or groups against each other. */
@Singleton
final class ComparisonMethod implements AreaAnalysis {

  @Override
  public String method() {
    return "comparison";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("kind", "per", "target", "scores");
  }

  @Override
  public boolean needsDenominator() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(AreaFigures figures, Arguments arguments, Words words) {
    return ComparisonAnswer.of(
        new ComparisonReader(words, Measures.withTarget(Measures.of(arguments), arguments))
            .read(scored(figures, arguments)));
  }

  /** Groups in the order that {@code scores} gives them, if it is given. */
  private static AreaFigures scored(AreaFigures figures, Arguments arguments) {
    return arguments.numbers("scores").map(scores -> scored(figures, scores)).orElse(figures);
  }

  private static AreaFigures scored(AreaFigures figures, List<BigDecimal> scores) {
    boolean fits =
        scores.size() == figures.areas().size()
            && scores.stream().allMatch(Objects::nonNull)
            && scores.stream().allMatch(score -> Math.abs(score.doubleValue()) <= 1e9);
    if (!fits) {
      throw ProblemException.badRequest(
          "parameter 'scores'", "needs a number up to 1e9 for each of the groups");
    }
    List<AreaFigure> areas = new ArrayList<>();
    for (AreaFigure area : figures.areas()) {
      areas.add(area.at(scores.get(areas.size()).doubleValue()));
    }
    return figures.with(areas);
  }
}
