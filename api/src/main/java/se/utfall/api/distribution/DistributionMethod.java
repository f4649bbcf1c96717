package se.utfall.api.distribution;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.distribution.DistributionAnalysis;
import se.utfall.analytics.distribution.DistributionResult;
import se.utfall.analytics.distribution.ValueTable;
import se.utfall.analytics.series.Observation;
import se.utfall.api.analysis.Analysis;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Asked;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.areas.AreaReader;

/** The spread of the values of a series, or of all areas at one level. */
@Singleton
final class DistributionMethod implements Analysis {
  private static final Map<String, String> LEVELS =
      AreaReader.LEVELS.stream().collect(Collectors.toMap(Function.identity(), level -> level));

  @Override
  public String method() {
    return "distribution";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("level", "weights");
  }

  @Override
  public Map<String, String> ofOneAlone() {
    return Map.of("level", "");
  }

  @Override
  public boolean comparesPeriods() {
    return true;
  }

  @Override
  public AnalysisAnswer answer(Asked asked) {
    String level = asked.arguments().oneOf("level", LEVELS, "");
    Sampling sampling = new Sampling(asked);
    Sample sample = level.isEmpty() ? sampling.ofSeries() : sampling.ofAreas(level);
    DistributionResult result = analysed(sample);
    String sentence = new DistributionSentence(asked.words(), sample).of(result);
    return DistributionAnswer.of(new DistributionFinding(sample, result, sentence), level);
  }

  private static DistributionResult analysed(Sample sample) {
    List<Bounded> figures =
        SeriesRows.observations(sample.places().stream().map(Sample.Place::row).toList()).stream()
            .map(Observation::figure)
            .toList();
    double[] weights =
        sample.places().stream().mapToDouble(place -> place.weight().orElse(Double.NaN)).toArray();
    DistributionAnalysis analysis = new DistributionAnalysis();
    return sample.weights().isPresent()
        ? analysis.analyse(ValueTable.weighted(figures, weights))
        : analysis.analyse(ValueTable.of(figures));
  }
}
