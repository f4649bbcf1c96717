package se.utfall.analytics.season;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Takes one series apart into trend, season and remainder, and says how the latest figure differs
 * from the one before when the season is taken away.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable}. Out: a {@link SeasonResult}
 * in the unit of the series. A month or a quarter is told by the spacing of the series; another
 * cycle is set by {@link SeasonSettings#period()}.
 *
 * <p>Missing: periods without a named value may lie inside the series, as missing rows or as no
 * rows, as long as no gap is longer than half a cycle; {@link Warning#BRIDGES_GAPS} tells. Beyond
 * that, and when fewer than every other period has a value, it is withheld ({@link Reason#GAP}).
 * Approximate figures are taken at their named value, those with only bounds are left out, and a
 * warning says so; the bounds of the two latest figures go into the adjusted change.
 *
 * <p>Minimum n: two whole cycles (STL: one period more) for a decomposition, two values for every
 * place of the cycle, three whole cycles for an adjusted change. Values that are not evenly spaced
 * are refused with {@link Reason#UNEVEN_SPACING}, yearly ones with {@link Reason#NO_SEASON}.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series, and for STL
 * settings that ask for too much work. Sources: at {@link Stl}, {@link Classical}, {@link Strength}
 * and {@link Seasonality}.
 */
public final class SeasonAnalysis {

  /** With fewer cycles the season is told as uncertain. */
  private static final int ENOUGH_CYCLES = 5;

  private final SeasonSettings settings;

  /** With {@link SeasonSettings#DEFAULT}. */
  public SeasonAnalysis() {
    this(SeasonSettings.DEFAULT);
  }

  public SeasonAnalysis(SeasonSettings settings) {
    this.settings = settings;
  }

  public SeasonResult analyse(Table table) {
    var series = Series.of(table);
    var grid = Grid.of(series);
    var period = grid.flatMap(this::period);
    var cycles = period.toOptional().map(m -> size(grid) / m).orElse(0);
    var parts = period.flatMap(m -> grid.flatMap(g -> new Decomposing(settings, m).of(g)));
    var test = parts.flatMap(d -> grid.flatMap(g -> test(d, g)));
    return new SeasonResult(
        series.basis(Method.DECOMPOSITION),
        period.toOptional().map(OptionalInt::of).orElse(OptionalInt.empty()),
        cycles,
        parts,
        parts.flatMap(Strength::of),
        test,
        Change.sincePrevious(series),
        period.flatMap(m -> grid.flatMap(g -> sinceSamePeriod(series, g, m))),
        parts.flatMap(d -> grid.flatMap(g -> adjusted(d, g, series))),
        warnings(series, grid, cycles, parts, test));
  }

  private static int size(Finding<Grid> grid) {
    return grid.toOptional().orElseThrow().size();
  }

  private Finding<Integer> period(Grid grid) {
    if (settings.period().isPresent()) {
      return Finding.found(settings.period().getAsInt());
    }
    var inYear = grid.periodsInAYear();
    return inYear.isPresent()
        ? Finding.found(inYear.getAsInt())
        : Finding.withheld(Reason.NO_SEASON);
  }

  private static Finding<Seasonality> test(Decomposition parts, Grid grid) {
    var values = grid.values();
    var factors = parts.combination() == Combination.MULTIPLICATIVE;
    var logarithms = factors && Arrays.stream(values).noneMatch(value -> value <= 0);
    return Seasonality.of(
        logarithms ? Arrays.stream(values).map(Math::log).toArray() : values, parts.period());
  }

  private Finding<AdjustedChange> adjusted(Decomposition parts, Grid grid, Series series) {
    return grid.size() < settings.minimumCyclesForChange() * parts.period()
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : AdjustedChange.of(parts, grid, series);
  }

  private static Finding<Change> sinceSamePeriod(Series series, Grid grid, int period) {
    var last = grid.size() - 1;
    if (last < period) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (!grid.hasValue(last - period)) {
      return Finding.withheld(Reason.GAP);
    }
    var from = grid.position(last - period);
    var to = grid.position(last);
    var before = series.figure(from);
    var now = series.figure(to);
    return Finding.found(
        new Change(series.row(from), series.row(to), before, now, now.minus(before)));
  }

  private Set<Warning> warnings(
      Series series,
      Finding<Grid> grid,
      int cycles,
      Finding<Decomposition> parts,
      Finding<Seasonality> test) {
    var basis = series.basis(Method.DECOMPOSITION);
    var warnings = EnumSet.noneOf(Warning.class);
    var made = parts.toOptional().isPresent();
    var clear = test.toOptional().filter(found -> found.p() <= settings.level()).isPresent();
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.LATEST_LEFT_OUT, isLatestLeftOut(series));
    add(warnings, Warning.TAKES_NAMED_VALUES, made && basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, made && basis.boundsOnly() > 0);
    add(warnings, Warning.BRIDGES_GAPS, made && grid.toOptional().orElseThrow().hasGaps());
    add(warnings, Warning.FEW_CYCLES, made && cycles < ENOUGH_CYCLES);
    add(warnings, Warning.NO_CLEAR_SEASON, made && !clear);
    return warnings;
  }

  private static boolean isLatestLeftOut(Series series) {
    return series.size() > 0 && !series.hasValue(series.size() - 1);
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }
}
