package se.utfall.analytics.correlation;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Says of one series how it resembles itself some periods before.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable}. Out: an {@link
 * AutocorrelationResult}, without unit. The named values must be evenly spaced without gaps (no
 * step more than a tenth off the mean step), else it is withheld. Approximate figures are taken at
 * their named value, those with only bounds leave a gap; a warning says so. Minimum n: three.
 *
 * <p>A trend makes all near lags large: it is no memory of its own.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series. Sources: at
 * {@link Autocorrelation} and {@link LjungBox}.
 */
public final class AutocorrelationAnalysis {

  private final AutocorrelationSettings settings;

  /** With {@link AutocorrelationSettings#DEFAULT}. */
  public AutocorrelationAnalysis() {
    this(AutocorrelationSettings.DEFAULT);
  }

  public AutocorrelationAnalysis(AutocorrelationSettings settings) {
    this.settings = settings;
  }

  public AutocorrelationResult analyse(Table table) {
    var series = Series.of(table);
    var values = series.values();
    var bound = Lags.bound(settings.level(), values.length);
    return new AutocorrelationResult(
        series.basis(Method.CORRELATION),
        values.length > 0 ? OptionalDouble.of(bound) : OptionalDouble.empty(),
        Autocorrelation.of(series.valuedTimes(), values, settings),
        warnings(series));
  }

  private static Set<Warning> warnings(Series series) {
    var basis = series.basis(Method.CORRELATION);
    var warnings = EnumSet.noneOf(Warning.class);
    if (basis.approximate() > 0) {
      warnings.add(Warning.TAKES_NAMED_VALUES);
    }
    if (basis.boundsOnly() > 0) {
      warnings.add(Warning.LEAVES_OUT_BOUNDS);
    }
    return warnings;
  }
}
