package se.utfall.analytics.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.distribution.DistributionAnalysis;
import se.utfall.analytics.distribution.DistributionResult;
import se.utfall.analytics.distribution.DistributionSettings;
import se.utfall.analytics.distribution.PercentileRank;
import se.utfall.analytics.distribution.Quantile;
import se.utfall.analytics.distribution.Summary;
import se.utfall.analytics.distribution.ValueTable;
import se.utfall.analytics.distribution.WeightedSummary;
import tech.tablesaw.api.Table;

/** Distribution: quantiles, spread, inequality and percentile ranks. */
final class DistributionCases {

  private DistributionCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of("distribution", CaseCheck.comparing(DistributionCases::distribution));
  }

  private static Map<String, ?> distribution(ReferenceCase reference) {
    var settings = new DistributionSettings(probabilities(reference), placed(reference));
    var result = new DistributionAnalysis(settings).analyse(table(reference));
    var fields = new HashMap<String, Object>(summary(result));
    fields.putAll(weighted(result));
    var gini = result.gini().toOptional();
    fields.put("gini", gini.map(found -> found.population()));
    fields.put("gini_n_corrected", gini.flatMap(found -> boxed(found.corrected())));
    fields.put("percentile_ranks", ranks(result));
    return fields;
  }

  private static Map<String, ?> summary(DistributionResult result) {
    var found = result.summary().toOptional();
    return Map.of(
        "n", result.basis().valued(),
        "mean", found.map(Summary::mean),
        "sd", found.flatMap(summary -> boxed(summary.sampleStandardDeviation())),
        "median", found.map(Summary::median),
        "iqr", found.map(Summary::interquartileRange),
        "mad_raw", found.map(Summary::medianAbsoluteDeviation),
        "quantiles_type7",
            found.map(summary -> summary.quantiles().stream().map(Quantile::value).toList()));
  }

  private static Map<String, ?> weighted(DistributionResult result) {
    var found = result.weighted().toOptional();
    return Map.of(
        "weighted_mean", found.map(WeightedSummary::mean),
        "weighted_median", found.map(WeightedSummary::median),
        "weighted_median_lower", found.map(WeightedSummary::medianLower),
        "weighted_median_upper", found.map(WeightedSummary::medianUpper),
        "weighted_gini", found.flatMap(weighted -> weighted.gini().toOptional()));
  }

  private static List<Map<String, Double>> ranks(DistributionResult result) {
    return result.percentileRanks().stream().map(DistributionCases::rank).toList();
  }

  private static Map<String, Double> rank(PercentileRank rank) {
    return Map.of(
        "value", rank.value(), "strict", rank.strict(), "weak", rank.weak(), "mid", rank.mid());
  }

  private static Table table(ReferenceCase reference) {
    var figures = Arrays.stream(reference.values()).mapToObj(DistributionCases::figure).toList();
    return reference.data().has("weights")
        ? ValueTable.weighted(figures, reference.numbers("weights"))
        : ValueTable.of(figures);
  }

  private static Bounded figure(double value) {
    return Double.isNaN(value) ? Bounded.missing() : Bounded.exactly(BigDecimal.valueOf(value));
  }

  private static List<Double> probabilities(ReferenceCase reference) {
    return Arrays.stream(ReferenceCase.numbers(reference.parameter("probs"))).boxed().toList();
  }

  /** The values that the case wants placed stand beside what it expects of them. */
  private static List<Double> placed(ReferenceCase reference) {
    var ranks = reference.expected().path("percentile_ranks");
    return StreamSupport.stream(ranks.spliterator(), false)
        .map(rank -> rank.get("value").asDouble())
        .toList();
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
