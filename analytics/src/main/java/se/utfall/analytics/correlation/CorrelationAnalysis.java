package se.utfall.analytics.correlation;

import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.season.SeasonAnalysis;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.analytics.season.Stl;
import se.utfall.analytics.series.Series;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.analytics.trend.Verdict;
import tech.tablesaw.api.Table;

/**
 * Says of two series whether they go together, and at which distance in time.
 *
 * <p>In: two tables from {@link SeriesTable}; rows of equal time are paired, the others counted.
 * Series of periods shorter than a year are paired only when their smallest steps agree, because
 * the middle of a quarter is also the middle of a month ({@link Reason#DIFFERENT_PERIODS}).
 *
 * <p>Missing rows have no partner. Approximate figures are taken at their named value, pairs where
 * either side has only bounds are left out; a warning says so. Minimum n: three pairs for the
 * coefficients, four for Pearson's interval, five for a verdict.
 *
 * <p>The verdict rests on Spearman's rho. When both series have a clear trend over the pairs
 * ({@link TrendAnalysis}), it rests on the rho of their changes instead, and {@link
 * Warning#BOTH_TREND} tells. A season that both have is only told ({@link Warning#BOTH_SEASON}).
 * The lags play no part in the verdict. The tests take pairs for independent; series with a long
 * memory without trend still look related more often than the level says.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series. Sources: at
 * {@link Pearson}, {@link Spearman}, {@link Changes} and {@link CrossCorrelation}.
 */
public final class CorrelationAnalysis {

  private static final SeasonAnalysis PLAIN_SEASON =
      new SeasonAnalysis(SeasonSettings.DEFAULT.withModel(Stl.periodic()));

  private final CorrelationSettings settings;

  /** With {@link CorrelationSettings#DEFAULT}. */
  public CorrelationAnalysis() {
    this(CorrelationSettings.DEFAULT);
  }

  public CorrelationAnalysis(CorrelationSettings settings) {
    this.settings = settings;
  }

  public CorrelationResult analyse(Table first, Table second) {
    var pairing = new Pairing(Series.of(first), Series.of(second));
    return pairing.isOfOnePeriod() ? analyse(pairing) : unlike(pairing);
  }

  private CorrelationResult analyse(Pairing pairing) {
    var times = pairing.column(Pair::time);
    var x = pairing.column(Pair::first);
    var y = pairing.column(Pair::second);
    var spearman = Spearman.of(x, y);
    var changes = Changes.of(pairing.pairs(), settings.level());
    var bothTrend = hasTrend(times, x) && hasTrend(times, y);
    var bothSeason = hasSeason(times, x) && hasSeason(times, y);
    return new CorrelationResult(
        pairing.basis(),
        pairing.firstAlone(),
        pairing.secondAlone(),
        pairing.pairs(),
        Pearson.of(x, y, settings.level()),
        spearman,
        spearman.map(ranked -> new KendallsCorrelation().correlation(x, y)),
        Finding.found(changes),
        CrossCorrelation.of(times, x, y, settings),
        bothTrend
            ? judge(Association.Grounds.CHANGES, changes.n(), changes.spearman())
            : judge(Association.Grounds.LEVELS, x.length, spearman),
        warnings(pairing, bothTrend, bothSeason));
  }

  private static CorrelationResult unlike(Pairing pairing) {
    var reason = Reason.DIFFERENT_PERIODS;
    return new CorrelationResult(
        pairing.basis(),
        pairing.firstAlone(),
        pairing.secondAlone(),
        pairing.pairs(),
        Finding.withheld(reason),
        Finding.withheld(reason),
        Finding.withheld(reason),
        Finding.withheld(reason),
        Finding.withheld(reason),
        new Association(Relation.TOO_FEW, Finding.withheld(reason)),
        Set.of());
  }

  private static boolean hasTrend(double[] times, double[] values) {
    var table = SeriesTable.ofExact(times, values);
    var verdict = new TrendAnalysis().analyse(table, Better.NEUTRAL).judgement().verdict();
    return verdict == Verdict.RISING || verdict == Verdict.FALLING;
  }

  private static boolean hasSeason(double[] times, double[] values) {
    var result = PLAIN_SEASON.analyse(SeriesTable.ofExact(times, values));
    return result.test().toOptional().isPresent()
        && !result.warnings().contains(Warning.NO_CLEAR_SEASON);
  }

  private Association judge(Association.Grounds on, int n, Finding<Spearman> ranked) {
    if (n < settings.minimumForVerdict()) {
      return new Association(Relation.TOO_FEW, Finding.withheld(Reason.TOO_FEW_VALUES));
    }
    var decision = ranked.map(s -> new Association.Decision(on, n, s.rho(), s.p()));
    var relation = decision.toOptional().map(this::relation).orElse(Relation.NO_CLEAR_RELATION);
    return new Association(relation, decision);
  }

  private Relation relation(Association.Decision decision) {
    if (decision.p() > settings.level() || decision.rho() == 0) {
      return Relation.NO_CLEAR_RELATION;
    }
    return decision.rho() > 0 ? Relation.TOGETHER : Relation.OPPOSITE;
  }

  private static Set<Warning> warnings(Pairing pairing, boolean bothTrend, boolean bothSeason) {
    var basis = pairing.basis();
    var warnings = EnumSet.noneOf(Warning.class);
    add(warnings, Warning.BOTH_TREND, bothTrend);
    add(warnings, Warning.BOTH_SEASON, bothSeason);
    add(warnings, Warning.TAKES_NAMED_VALUES, basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, basis.boundsOnly() > 0);
    add(warnings, Warning.LEAVES_OUT_UNPAIRED, basis.missing() > 0);
    return warnings;
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }
}
