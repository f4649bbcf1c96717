package se.utfall.analytics.trend;

import java.util.EnumSet;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;

/** What must be told along with a trend. */
record TrendWarnings(TrendSettings settings, Judgement judgement) {

  Set<Warning> of(
      Series series,
      Basis basis,
      Finding<TheilSen> line,
      Finding<HamedRao> memory,
      Finding<SeasonalKendall> seasonal,
      Finding<WithinBounds> bounds) {
    var warnings = EnumSet.noneOf(Warning.class);
    var undirected = judgement.verdict() == Verdict.NO_CLEAR_CHANGE;
    var drawn = line.toOptional().isPresent();
    add(warnings, Warning.TOO_FEW_FOR_VERDICT, judgement.verdict() == Verdict.TOO_FEW);
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.DEPENDS_ON_BOUNDS, undirected && couldBeTrend(bounds));
    add(warnings, Warning.SLOPE_TAKES_NAMED_VALUES, drawn && basis.approximate() > 0);
    add(warnings, Warning.SLOPE_LEAVES_OUT_BOUNDS, drawn && basis.boundsOnly() > 0);
    var weak = settings.hasSeasons() ? isWeakWithinYears(seasonal) : isWeak(memory);
    add(warnings, Warning.WEAKENED_BY_AUTOCORRELATION, isDirection() && weak);
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

  private boolean isDirection() {
    return judgement.verdict() != Verdict.NO_CLEAR_CHANGE && judgement.verdict() != Verdict.TOO_FEW;
  }

  private boolean isWeak(Finding<HamedRao> memory) {
    return memory
        .toOptional()
        .flatMap(found -> found.corrected().toOptional())
        .filter(corrected -> corrected.p() > settings.level())
        .isPresent();
  }

  private boolean isWeakWithinYears(Finding<SeasonalKendall> seasonal) {
    return seasonal
        .toOptional()
        .flatMap(found -> found.hirschSlack().toOptional())
        .filter(corrected -> corrected.p() > settings.level())
        .isPresent();
  }
}
