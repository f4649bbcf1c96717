package se.utfall.api.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.ranking.First;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.analytics.ranking.RankingResult;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.comparison.LevelWords;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;

/**
 * Areas in order.
 *
 * @param figures the areas, whose codes are the names in the result
 * @param first which figure stands first
 * @param result the order
 * @param settings what figures are made of counts by; empty for figures as they are
 * @param why why an area is not ranked
 * @param sentence the finding in words, without a full stop
 */
record RankingFinding(
    AreaFigures figures,
    First first,
    RankingResult result,
    Optional<ComparisonSettings> settings,
    Function<AreaFigure, Optional<Absence>> why,
    String sentence) {

  /** Proportions or rates, which chance moves. */
  static RankingFinding ofCounts(
      Words words,
      AreaFigures figures,
      First first,
      RankingResult result,
      ComparisonSettings settings) {
    double highest =
        result.ranking().toOptional().map(Ranking::places).stream()
            .flatMap(List::stream)
            .map(Place::value)
            .mapToDouble(value -> value.orElse(0))
            .max()
            .orElse(0);
    LevelWords levels = new LevelWords(words, settings, highest);
    return made(
        words,
        figures,
        first,
        result,
        Optional.of(settings),
        levels::level,
        area -> area.whyNoQuotient(settings.measure()));
  }

  /** Figures as their sources give them. */
  static RankingFinding ofFigures(
      Words words, AreaFigures figures, First first, RankingResult result) {
    FigureWords said = new FigureWords(words, figures.indicator());
    return made(
        words,
        figures,
        first,
        result,
        Optional.empty(),
        value -> said.level(BigDecimal.valueOf(value)),
        AreaFigure::whyNoFigure);
  }

  private static RankingFinding made(
      Words words,
      AreaFigures figures,
      First first,
      RankingResult result,
      Optional<ComparisonSettings> settings,
      DoubleFunction<String> level,
      Function<AreaFigure, Optional<Absence>> why) {
    String sentence = new RankingSentence(words, figures, first, result, level).text(why);
    return new RankingFinding(figures, first, result, settings, why, sentence);
  }
}
