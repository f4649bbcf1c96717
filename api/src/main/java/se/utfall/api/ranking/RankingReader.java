package se.utfall.api.ranking;

import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.CountTable;
import se.utfall.analytics.ranking.Candidate;
import se.utfall.analytics.ranking.First;
import se.utfall.analytics.ranking.RankingAnalysis;
import se.utfall.analytics.ranking.RankingTable;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.comparison.CountedAreas;
import se.utfall.api.words.Words;

/** Puts areas in order. */
record RankingReader(Words words, First first) {

  /** By proportions or rates. */
  RankingFinding ofCounts(AreaFigures figures, ComparisonSettings settings) {
    return RankingFinding.ofCounts(
        words,
        figures,
        first,
        new RankingAnalysis(first)
            .rankCounts(CountTable.of(CountedAreas.of(figures, settings)), settings),
        settings);
  }

  /** By figures as their sources give them. */
  RankingFinding ofFigures(AreaFigures figures) {
    return RankingFinding.ofFigures(
        words,
        figures,
        first,
        new RankingAnalysis(first)
            .rankFigures(
                RankingTable.of(
                    figures.areas().stream()
                        .map(area -> new Candidate(area.code(), SeriesRows.bounded(area.figure())))
                        .toList())));
  }
}
