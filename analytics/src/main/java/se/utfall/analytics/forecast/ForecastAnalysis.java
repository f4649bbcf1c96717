package se.utfall.analytics.forecast;

import java.util.EnumSet;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.forecast.model.EvenSeries;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Says of one series what comes next, with intervals, by the model that did best on its past.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable} and the steps in a season (12
 * for months, 4 for quarters, 1 for no season). Out: a {@link ForecastResult} in the unit of the
 * series.
 *
 * <p>What is used: the latest stretch without a gap ({@link EvenSeries}), at most the latest
 * {@value #MOST_VALUES} values or ten seasons; approximate figures at their named value. Uneven
 * spacing is withheld. Warnings say what was left out.
 *
 * <p>The choice: naive, mean, drift, simple, Holt's, damped and Holt–Winters' smoothing and ETS are
 * tested by {@link se.utfall.analytics.forecast.backtest.Backtest}. The reference is the naive
 * forecast, for a series with a season the seasonal naive one; the model with the smallest mean
 * absolute error is used if it beats the reference by the margin of {@link SelectionRules}, else
 * the reference itself, and {@link Warning#NO_MODEL_BEATS_NAIVE} says so. The model used is fitted
 * again to all values.
 *
 * <p>Minimum n, at the default rules: 5 values for a forecast; a choice needs 8 values and two full
 * seasons before the first origin, five origins and a step to forecast: 13 values without a season,
 * 29 months. With fewer, the forecast is naive ({@link Warning#TOO_FEW_TO_TEST_MODELS}); seasonal
 * naive from a season and five values on, before that naive without regard to the season ({@link
 * Warning#SEASON_NOT_USED}).
 *
 * <p>Intervals are those of the model, as if it were the true one: they are rather too narrow than
 * too wide. Floor and ceiling move mean and limits; {@link Warning#CUT_AT_LIMIT} says so.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series, a period
 * outside 1 to 366, and values beyond the floor or ceiling given.
 */
public final class ForecastAnalysis {

  static final int MOST_VALUES = 240;

  private final ForecastSettings settings;

  public ForecastAnalysis(ForecastSettings settings) {
    this.settings = settings;
  }

  public ForecastResult analyse(Table table, int period) {
    History.requirePeriod(period);
    var series = Series.of(table);
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    var even = EvenSeries.of(table, period);
    return new ForecastResult(
        basis(series),
        period,
        Finding.withheld(Reason.UNDEFINED),
        Finding.withheld(Reason.UNDEFINED),
        warnings);
  }

  private static Basis basis(Series series) {
    return new Basis(Method.FORECAST, 0, 0, 0, series.missing());
  }
}
