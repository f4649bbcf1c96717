package se.utfall.analytics.trend;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.regression.Line;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Says of one series how it has changed, how fast it moves, and whether it has a direction that is
 * more than chance.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable} and which way is better. Out:
 * a {@link TrendResult} in the unit of the series, slopes per year. Missing rows are left out and
 * counted. Spacing may be uneven.
 *
 * <p>Minimum n, at the default settings: two figures for a change, four named values for slope and
 * Mann–Kendall, five figures for a verdict.
 *
 * <p>With seasons in the settings only figures of the same season are compared ({@link
 * SeasonalKendall}), which needs three years of some season for a verdict: two years are one step,
 * however many months have taken it. Two figures in one season of one year are refused.
 *
 * <p>The verdict:
 *
 * <ul>
 *   <li>All figures exact: the Mann–Kendall test decides, by its exact p where there is one (no
 *       ties, up to 60 values), else by the normal p; with seasons the seasonal test decides.
 *   <li>Some figure uncertain: a direction is given only when the test calls it wherever within the
 *       bounds the truth lies ({@link WithinBounds}). When some true figures would give a direction
 *       and others not, it is {@link Verdict#NO_CLEAR_CHANGE} with {@link
 *       Warning#DEPENDS_ON_BOUNDS}.
 * </ul>
 *
 * <p>The slope takes approximate figures at their named value and leaves out those that have only
 * bounds; a warning says so. {@link HamedRao} (with seasons {@link HirschSlack}) never decides;
 * when it takes the significance away, a warning says so. Nor does the least-squares {@link Line}.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series, and for a
 * number of seasons that is not that of the series. Sources: at {@link MannKendall}, {@link
 * TheilSen}, {@link HamedRao} and {@link WithinBounds}.
 */
public final class TrendAnalysis {

  private final TrendSettings settings;

  /** At 5 percent, with the minimum counts of {@link TrendSettings#DEFAULT}. */
  public TrendAnalysis() {
    this(TrendSettings.DEFAULT);
  }

  public TrendAnalysis(TrendSettings settings) {
    this.settings = settings;
  }

  public TrendResult analyse(Table table, Better better) {
    var series = Series.of(table);
    var basis = series.basis(Method.TREND);
    var times = series.valuedTimes();
    var values = series.values();
    var seasons = seasons(series);
    var test = from(settings.minimumForTrend(), values.length, () -> MannKendall.of(values));
    var line = test.map(found -> TheilSen.of(times, values, found, settings));
    var memory = test.flatMap(t -> line.flatMap(l -> HamedRao.of(times, values, t, l)));
    var straight = test.flatMap(found -> Line.of(times, values, settings.level()));
    var seasonal = test.flatMap(found -> seasonal(times, values));
    var bounds = withinBounds(series, basis, seasons);
    var judgement = new Judge(settings, better).judge(basis.n(), seasons, test, seasonal, bounds);
    var warnings = new TrendWarnings(settings, judgement);
    return new TrendResult(
        basis,
        Change.sincePrevious(series),
        Change.sinceFirst(series),
        test,
        line,
        memory,
        straight,
        seasonal,
        bounds,
        judgement,
        warnings.of(series, basis, line, memory, seasonal, bounds));
  }

  /**
   * Of values that add up over time the changes alone: they can but rise, so a rise says nothing,
   * and no test is made.
   */
  public TrendResult analyseAccumulated(Table table) {
    var series = Series.of(table);
    var latest = series.isLatestMissing() ? Set.of(Warning.LATEST_MISSING) : Set.<Warning>of();
    return new TrendResult(
        series.basis(Method.TREND),
        Change.sincePrevious(series),
        Change.sinceFirst(series),
        untested(),
        untested(),
        untested(),
        untested(),
        untested(),
        untested(),
        new Judgement(Verdict.NOT_TESTED, untested()),
        latest);
  }

  private static <T> Finding<T> untested() {
    return Finding.withheld(Reason.ACCUMULATED);
  }

  private static <T> Finding<T> from(int minimum, int n, Supplier<T> answer) {
    return n < minimum ? Finding.withheld(Reason.TOO_FEW_VALUES) : Finding.found(answer.get());
  }

  private Optional<Seasons> seasons(Series series) {
    return settings.hasSeasons()
        ? Optional.of(new Seasons(series.times(), settings.seasons()))
        : Optional.empty();
  }

  private Finding<SeasonalKendall> seasonal(double[] times, double[] values) {
    return settings.hasSeasons()
        ? SeasonalKendall.of(times, values, settings)
        : Finding.withheld(Reason.WITHOUT_SEASONS);
  }

  private Finding<WithinBounds> withinBounds(
      Series series, Basis basis, Optional<Seasons> seasons) {
    if (basis.exact() == basis.n()) {
      return Finding.withheld(Reason.NOTHING_UNCERTAIN);
    }
    var lowers = series.lowers();
    var uppers = series.uppers();
    return from(
        settings.minimumForVerdict(),
        basis.n(),
        () ->
            seasons
                .map(found -> WithinBounds.of(lowers, uppers, found))
                .orElseGet(() -> WithinBounds.of(lowers, uppers)));
  }
}
