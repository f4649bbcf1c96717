package se.utfall.analytics.trend;

import java.util.Set;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.regression.Line;

/**
 * What one series says of change and direction. Every part stands alone: with three values there is
 * a change but no slope.
 *
 * @param basis what it rests on
 * @param sincePrevious change from the figure before the latest; from two figures on
 * @param sinceFirst change from the first figure; from two figures on
 * @param mannKendall the test on the named values
 * @param theilSen slope and line on the named values
 * @param hamedRao the test with autocorrelation allowed for; beside the verdict, not behind it
 * @param leastSquares the least-squares line on the named values, x in years; beside the verdict
 * @param seasonal the test within seasons; only when the settings name seasons, and then it gives
 *     the verdict
 * @param withinBounds how far bounds move test and slope; only when a figure is uncertain
 * @param judgement the verdict
 * @param warnings what must be told along with it
 */
public record TrendResult(
    Basis basis,
    Finding<Change> sincePrevious,
    Finding<Change> sinceFirst,
    Finding<MannKendall> mannKendall,
    Finding<TheilSen> theilSen,
    Finding<HamedRao> hamedRao,
    Finding<Line> leastSquares,
    Finding<SeasonalKendall> seasonal,
    Finding<WithinBounds> withinBounds,
    Judgement judgement,
    Set<Warning> warnings) {

  public TrendResult {
    warnings = Set.copyOf(warnings);
  }
}
