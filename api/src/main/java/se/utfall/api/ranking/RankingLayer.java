package se.utfall.api.ranking;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.ranking.First;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.charts.AreaLayer;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;

/** The picture of areas in order, the highest first, each with the places that it may have. */
@Singleton
final class RankingLayer implements AreaLayer {

  @Override
  public ChartKind kind() {
    return ChartKind.RANKING;
  }

  @Override
  public Optional<Layered> of(AreaFigures figures, Around around, Words words) {
    RankingReader reader = new RankingReader(words, First.HIGHEST);
    if (figures.denominator().isEmpty()) {
      RankingFinding finding = reader.ofFigures(figures);
      return layered(finding, around, words, new StatedMarks(words, figures));
    }
    ComparisonSettings settings =
        around
            .per()
            .map(base -> ComparisonSettings.rates(base.doubleValue()))
            .orElseGet(ComparisonSettings::proportions);
    RankingFinding finding = reader.ofCounts(figures, settings);
    return layered(finding, around, words, new QuotientMarks(words, finding, settings));
  }

  private static Optional<Layered> layered(
      RankingFinding finding, Around around, Words words, RankMarks marks) {
    RankingPicture picture = new RankingPicture(words, finding, marks);
    RankingText text = new RankingText(words, finding, marks);
    return finding
        .result()
        .ranking()
        .toOptional()
        .map(
            ranking ->
                new Layered(
                    picture.drawn(ranking, around),
                    marks.unit(),
                    marks.decimals(),
                    text.title(ranking),
                    text.rest(ranking),
                    RankingCsv.of(finding, ranking)));
  }
}
