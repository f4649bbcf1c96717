package se.utfall.api.comparison;

import se.utfall.analytics.comparison.ComparisonAnalysis;
import se.utfall.analytics.comparison.ComparisonResult;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.comparison.CountTable;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.words.Words;

/** Compares the proportions or rates of areas. */
record ComparisonReader(Words words, ComparisonSettings settings) {

  ComparisonFinding read(AreaFigures figures) {
    ComparisonResult result =
        new ComparisonAnalysis(settings).analyse(CountTable.of(CountedAreas.of(figures, settings)));
    return new ComparisonFinding(
        figures, result, new ComparisonSentence(words, figures, result).text());
  }
}
