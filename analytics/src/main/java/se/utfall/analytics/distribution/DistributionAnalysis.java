package se.utfall.analytics.distribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Says of values how they are spread: centre, quantiles, inequality, and the place of some value
 * among them.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable} (one series; time plays no
 * part) or from {@link ValueTable} (values side by side, weights if wanted). Out: a {@link
 * DistributionResult} in the unit of the values.
 *
 * <p>Missing rows are left out and counted. Approximate figures are taken at their named value,
 * those with only bounds are left out; a warning says so. A value without a weight takes no part in
 * the weighted figures; a warning says so. Minimum n: one value (standard deviation and corrected
 * Gini: two).
 *
 * <p>Errors: {@link IllegalArgumentException} for a table of another shape. Sources: at {@link
 * Summary}, {@link Gini}, {@link WeightedSummary} and {@link PercentileRank}.
 */
public final class DistributionAnalysis {

  private final DistributionSettings settings;

  /** With {@link DistributionSettings#DEFAULT}. */
  public DistributionAnalysis() {
    this(DistributionSettings.DEFAULT);
  }

  public DistributionAnalysis(DistributionSettings settings) {
    this.settings = settings;
  }

  public DistributionResult analyse(Table table) {
    var series = Series.of(table);
    var basis = series.basis(Method.DISTRIBUTION);
    var weights = Weights.of(table);
    var sorted = series.values();
    Arrays.sort(sorted);
    var some = sorted.length > 0;
    return new DistributionResult(
        basis,
        some ? Finding.found(Summary.of(sorted, settings.probabilities())) : tooFew(),
        some ? Gini.of(sorted) : tooFew(),
        weights.map(all -> weighted(series, all)).orElseGet(DistributionAnalysis::tooFew),
        some ? ranks(sorted) : List.of(),
        warnings(series, basis, weights));
  }

  private static <T> Finding<T> tooFew() {
    return Finding.withheld(Reason.TOO_FEW_VALUES);
  }

  private List<PercentileRank> ranks(double[] sorted) {
    return settings.placed().stream().map(value -> PercentileRank.of(value, sorted)).toList();
  }

  private static Finding<WeightedSummary> weighted(Series series, double[] weights) {
    var values = series.values();
    var own = ofValues(series, weights);
    var order =
        IntStream.range(0, values.length)
            .filter(i -> own[i] > 0)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return order.length == 0
        ? tooFew()
        : Finding.found(WeightedSummary.of(picked(values, order), picked(own, order)));
  }

  /** The weights of the rows with a named value. */
  private static double[] ofValues(Series series, double[] weights) {
    return IntStream.range(0, series.size())
        .filter(series::hasValue)
        .mapToDouble(i -> weights[series.row(i)])
        .toArray();
  }

  private static double[] picked(double[] numbers, int[] order) {
    return Arrays.stream(order).mapToDouble(i -> numbers[i]).toArray();
  }

  private static Set<Warning> warnings(Series series, Basis basis, Optional<double[]> weights) {
    var warnings = EnumSet.noneOf(Warning.class);
    var unweighted = weights.filter(all -> lacksOne(ofValues(series, all))).isPresent();
    add(warnings, Warning.TAKES_NAMED_VALUES, basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, basis.boundsOnly() > 0);
    add(warnings, Warning.LEAVES_OUT_UNWEIGHTED, unweighted);
    return warnings;
  }

  private static boolean lacksOne(double[] weights) {
    return Arrays.stream(weights).anyMatch(Double::isNaN);
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }
}
