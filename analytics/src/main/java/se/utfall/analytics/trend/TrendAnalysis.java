package se.utfall.analytics.trend;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
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
 * <p>The verdict:
 *
 * <ul>
 *   <li>All figures exact: the Mann–Kendall test decides, by its exact p where there is one (no
 *       ties, up to 60 values), else by the normal p.
 *   <li>Some figure uncertain: a direction is given only when the test calls it wherever within the
 *       bounds the truth lies ({@link WithinBounds}). When some true figures would give a direction
 *       and others not, it is {@link Verdict#NO_CLEAR_CHANGE} with {@link
 *       Warning#DEPENDS_ON_BOUNDS}.
 * </ul>
 *
 * <p>The slope takes approximate figures at their named value and leaves out those that have only
 * bounds; a warning says so. {@link HamedRao} never decides; when it takes the significance away, a
 * warning says so.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series. Sources: at
 * {@link MannKendall}, {@link TheilSen}, {@link HamedRao} and {@link WithinBounds}.
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
    var basis = basis(series);
    var times = series.valuedTimes();
    var values = series.values();
    var test = from(settings.minimumForTrend(), values.length, () -> MannKendall.of(values));
    var line = test.map(found -> TheilSen.of(times, values, found, settings));
    var memory = test.flatMap(t -> line.flatMap(l -> HamedRao.of(times, values, t, l)));
    var bounds = withinBounds(series, basis);
    var judgement = judge(basis, test, bounds, better);
    return new TrendResult(
        basis,
        Change.sincePrevious(series),
        Change.sinceFirst(series),
        test,
        line,
        memory,
        bounds,
        judgement,
        warnings(series, basis, line, memory, bounds, judgement));
  }

  private static Basis basis(Series series) {
    var exact = 0;
    var approximate = 0;
    for (int i = 0; i < series.size(); i++) {
      exact += series.isExact(i) ? 1 : 0;
      approximate += series.hasValue(i) && !series.isExact(i) ? 1 : 0;
    }
    var boundsOnly = series.size() - exact - approximate;
    return new Basis(Method.TREND, exact, approximate, boundsOnly, series.missing());
  }

  private static <T> Finding<T> from(int minimum, int n, Supplier<T> answer) {
    return n < minimum ? Finding.withheld(Reason.TOO_FEW_VALUES) : Finding.found(answer.get());
  }

  private Finding<WithinBounds> withinBounds(Series series, Basis basis) {
    return basis.exact() == basis.n()
        ? Finding.withheld(Reason.NOTHING_UNCERTAIN)
        : from(
            settings.minimumForVerdict(),
            basis.n(),
            () -> WithinBounds.of(series.lowers(), series.uppers()));
  }

  private Judgement judge(
      Basis basis, Finding<MannKendall> test, Finding<WithinBounds> bounds, Better better) {
    if (basis.n() < settings.minimumForVerdict()) {
      return new Judgement(Verdict.TOO_FEW, Finding.withheld(Reason.TOO_FEW_VALUES));
    }
    return bounds
        .toOptional()
        .map(b -> judge(b.largestP(), PMethod.LARGEST_WITHIN_BOUNDS, b.sign(), better))
        .orElseGet(() -> judge(test.toOptional().orElseThrow(), better));
  }

  private Judgement judge(MannKendall test, Better better) {
    return judge(test.p(), test.pMethod(), Long.signum(test.s()), better);
  }

  private Judgement judge(double p, PMethod method, int sign, Better better) {
    var verdict = Verdict.NO_CLEAR_CHANGE;
    if (p <= settings.level() && sign != 0) {
      verdict = sign > 0 ? better.verdictOnRise() : better.verdictOnFall();
    }
    return new Judgement(verdict, Finding.found(new Judgement.Decision(p, method)));
  }

  private Set<Warning> warnings(
      Series series,
      Basis basis,
      Finding<TheilSen> line,
      Finding<HamedRao> memory,
      Finding<WithinBounds> bounds,
      Judgement judgement) {
    var warnings = EnumSet.noneOf(Warning.class);
    var undirected = judgement.verdict() == Verdict.NO_CLEAR_CHANGE;
    var drawn = line.toOptional().isPresent();
    add(warnings, Warning.TOO_FEW_FOR_VERDICT, judgement.verdict() == Verdict.TOO_FEW);
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.DEPENDS_ON_BOUNDS, undirected && couldBeTrend(bounds));
    add(warnings, Warning.SLOPE_TAKES_NAMED_VALUES, drawn && basis.approximate() > 0);
    add(warnings, Warning.SLOPE_LEAVES_OUT_BOUNDS, drawn && basis.boundsOnly() > 0);
    add(warnings, Warning.WEAKENED_BY_AUTOCORRELATION, isDirection(judgement) && isWeak(memory));
    return warnings;
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }

  private boolean couldBeTrend(Finding<WithinBounds> bounds) {
    return bounds.toOptional().filter(b -> b.smallestP() <= settings.level()).isPresent();
  }

  private static boolean isDirection(Judgement judgement) {
    return judgement.verdict() != Verdict.NO_CLEAR_CHANGE && judgement.verdict() != Verdict.TOO_FEW;
  }

  private boolean isWeak(Finding<HamedRao> memory) {
    return memory
        .toOptional()
        .flatMap(found -> found.corrected().toOptional())
        .filter(corrected -> corrected.p() > settings.level())
        .isPresent();
  }
}
