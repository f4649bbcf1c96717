package se.utfall.analytics.changepoint;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Verdict;
import tech.tablesaw.api.Table;

/**
 * Says of one series whether its level shifted, when, and from what to what.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable} and which way is better. Out:
 * a {@link ChangePointResult} in the unit of the series. Missing rows are left out and counted;
 * order matters, spacing does not. Approximate figures are taken at their named value, those with
 * only bounds left out.
 *
 * <p>The verdict is a direction when Pettitt's p is at most the level and the mean moved the way
 * the ranks say. When approximate figures could within their bounds take the significance away or
 * give it, there is no direction, and {@link Warning#DEPENDS_ON_BOUNDS} says so. Warnings also tell
 * of a season in the values and of neighbours that resemble each other; both make shifts appear
 * where there are none.
 *
 * <p>Minimum n: one value for Pettitt and the segmentation, two for CUSUM and least squares, five
 * for a verdict; fewer than 11 can never give a direction at 5 percent.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series. Sources: at
 * {@link Pettitt}, {@link Cusum}, {@link LeastSquaresShift} and {@link Segmentation}.
 */
public final class ChangePointAnalysis {

  private final ChangePointSettings settings;

  /** By {@link ChangePointSettings#DEFAULT}. */
  public ChangePointAnalysis() {
    this(ChangePointSettings.DEFAULT);
  }

  public ChangePointAnalysis(ChangePointSettings settings) {
    this.settings = settings;
  }

  public ChangePointResult analyse(Table table, Better better) {
    var series = Series.of(table);
    var values = new Values(series);
    var basis = series.basis(Method.CHANGE_POINT);
    Finding<Pettitt> pettitt =
        values.size() == 0
            ? Finding.withheld(Reason.TOO_FEW_VALUES)
            : Finding.found(Pettitt.of(values));
    var bounds =
        basis.approximate() > 0
            ? Optional.of(PettittBounds.of(series))
            : Optional.<PettittBounds>empty();
    var verdict =
        basis.valued() < settings.minimumForVerdict()
            ? Verdict.TOO_FEW
            : verdict(pettitt.toOptional().orElseThrow(), bounds, better);
    return new ChangePointResult(
        basis,
        settings,
        pettitt,
        Cusum.of(values),
        LeastSquaresShift.of(values),
        Pelt.of(values, settings),
        verdict,
        warnings(series, values, basis, bounds, verdict));
  }

  private Verdict verdict(Pettitt test, Optional<PettittBounds> bounds, Better better) {
    var k = bounds.map(found -> found.smallestK(test.sign())).orElse(test.k());
    var moved = test.levels().map(levels -> Math.signum(levels.amount())).orElse(0.0);
    if (!isSignificant(k, test.n()) || test.sign() == 0 || moved != test.sign()) {
      return Verdict.NO_CLEAR_CHANGE;
    }
    return test.sign() > 0 ? better.verdictOnRise() : better.verdictOnFall();
  }

  private boolean isSignificant(long k, int n) {
    return Pettitt.p(k, n) <= settings.level();
  }

  private Set<Warning> warnings(
      Series series, Values values, Basis basis, Optional<PettittBounds> bounds, Verdict verdict) {
    var warnings = EnumSet.noneOf(Warning.class);
    var undirected = verdict == Verdict.NO_CLEAR_CHANGE;
    var possible = bounds.filter(b -> isSignificant(b.largestK(), values.size())).isPresent();
    add(warnings, Warning.TOO_FEW_FOR_VERDICT, verdict == Verdict.TOO_FEW);
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.TAKES_NAMED_VALUES, basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, basis.boundsOnly() > 0);
    add(warnings, Warning.DEPENDS_ON_BOUNDS, undirected && possible);
    add(warnings, Warning.SEASONAL, SeasonCheck.isSeasonal(series));
    add(warnings, Warning.AUTOCORRELATED, Neighbours.areAlike(values));
    return warnings;
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }
}
