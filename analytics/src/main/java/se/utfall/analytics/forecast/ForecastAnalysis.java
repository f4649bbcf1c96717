package se.utfall.analytics.forecast;

import java.util.EnumSet;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.forecast.model.EvenSeries;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.ModelKind;
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
    var series = Series.of(table);
    var even = EvenSeries.of(table, period);
    var used = even.map(found -> found.history().latest(Math.max(MOST_VALUES, 10 * period)));
    used.toOptional().ifPresent(Limits.of(settings)::requireKept);
    var chosen = used.flatMap(this::choose);
    var forecast = chosen.flatMap(c -> forecast(c, found(even), found(used)));
    var selection = chosen.flatMap(ModelChoice.Chosen::selection);
    var warnings = EnumSet.noneOf(Warning.class);
    warnAboutSeries(warnings, series, even, used);
    forecast.toOptional().ifPresent(f -> warnAboutForecast(warnings, f, found(used)));
    selection.toOptional().ifPresent(s -> warnAboutSelection(warnings, s));
    add(warnings, Warning.TOO_FEW_TO_TEST_MODELS, isFound(forecast) && !isFound(selection));
    return new ForecastResult(series.basis(Method.FORECAST), period, forecast, selection, warnings);
  }

  private Finding<ModelChoice.Chosen> choose(History history) {
    return history.size() < settings.rules().minimumForForecast()
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(new ModelChoice(history, settings).choose());
  }

  private Finding<Forecast> forecast(ModelChoice.Chosen chosen, EvenSeries even, History used) {
    Finding<? extends FittedModel> fitted = chosen.model().fit(used);
    return fitted.map(
        model -> {
          var limits = Limits.of(settings);
          var points =
              model.points(settings.horizon(), settings.levels()).stream()
                  .map(point -> limits.cut(point, even.origin() + point.horizon() * even.step()))
                  .toList();
          return new Forecast(model, used.size(), even.origin(), even.step(), points);
        });
  }

  private static void warnAboutSeries(
      Set<Warning> warnings, Series series, Finding<EvenSeries> even, Finding<History> used) {
    var basis = series.basis(Method.FORECAST);
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.LATEST_LEFT_OUT, isLatestLeftOut(series));
    add(warnings, Warning.TAKES_NAMED_VALUES, basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, basis.boundsOnly() > 0);
    if (isFound(even)) {
      var all = found(even).history().size();
      add(warnings, Warning.STARTS_AFTER_GAP, found(even).leftOut() > 0);
      add(warnings, Warning.OLDEST_LEFT_OUT, found(used).size() < all);
    }
  }

  private static boolean isLatestLeftOut(Series series) {
    return series.size() > 0 && !series.hasValue(series.size() - 1);
  }

  private void warnAboutForecast(Set<Warning> warnings, Forecast forecast, History used) {
    var isSeasonNaive =
        forecast.kind() == ModelKind.NAIVE
            && used.size() < used.period() + settings.rules().minimumForForecast();
    add(warnings, Warning.SEASON_NOT_USED, used.period() > 1 && isSeasonNaive);
    add(warnings, Warning.NEVER_VARIED, used.isConstant());
    add(warnings, Warning.CUT_AT_LIMIT, forecast.points().stream().anyMatch(FuturePoint::isCut));
  }

  private void warnAboutSelection(Set<Warning> warnings, Selection selection) {
    add(warnings, Warning.NO_MODEL_BEATS_NAIVE, !selection.beatsNaive());
    add(warnings, Warning.TESTED_ON_SHORTER_HORIZON, selection.horizon() < settings.horizon());
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }

  private static boolean isFound(Finding<?> finding) {
    return finding.toOptional().isPresent();
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}
