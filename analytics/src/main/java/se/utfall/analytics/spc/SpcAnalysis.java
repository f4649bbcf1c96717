package se.utfall.analytics.spc;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * Makes the XmR chart of a series: a mean, natural limits from the moving ranges, and the points
 * that are more than the variation that is always there.
 *
 * <p>In: a table from {@link se.utfall.analytics.series.SeriesTable} and what people have {@link
 * Decisions decided}. Out: an {@link SpcResult} in the unit of the series. Formulae: at {@link
 * Limits}, {@link Rule} and {@link Assurance}.
 *
 * <ul>
 *   <li>Missing rows are left out and counted; {@link GapPolicy} says whether they break runs. A
 *       row that is not in the table at all is no gap: the method knows order, not time, and warns
 *       when the steps are uneven.
 *   <li>Approximate figures are taken at their named value; those with only bounds are left out, as
 *       a gap. A point says when its signals could differ within its bounds: when its bounds lie in
 *       different zones of the limits, or a step of a trend it is part of is unsure. The limits are
 *       held where the named values put them, and trends that others might make are not followed.
 *   <li>Minimum n: {@link SpcSettings#minimumForLimits} values of a group. A group with fewer has
 *       no limits, and its points are not judged.
 *   <li>Equal values: limits on the mean, no screening, no signal.
 * </ul>
 *
 * <p>Neighbours that resemble each other (a slow series measured often) give signals more often
 * than the rules reckon with: the chart then shows that the series drifts.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table that is not one of a series.
 */
public final class SpcAnalysis {

  private final SpcSettings settings;
  private final Reading reading;

  /** By {@link SpcSettings#DEFAULT}. */
  public SpcAnalysis() {
    this(SpcSettings.DEFAULT);
  }

  public SpcAnalysis(SpcSettings settings) {
    this.settings = settings;
    reading = new Reading(settings.rules());
  }

  public SpcResult analyse(Table table, Decisions decisions) {
    var series = Series.of(table);
    var sequence = new Sequence(series);
    var basis = series.basis(Method.SPC);
    var chart = new Chart(sequence, settings, reading, decisions);
    var points = chart.points();
    var limits =
        last(chart.groups()).map(Group::limits).orElse(Finding.withheld(Reason.TOO_FEW_VALUES));
    return new SpcResult(
        basis,
        settings,
        chart.groups(),
        points,
        last(points).map(Point::variation).orElse(Variation.TOO_FEW),
        assurance(limits, decisions.target()),
        warnings(series, basis, sequence, chart));
  }

  private static Finding<Assurance> assurance(Finding<Limits> limits, Optional<Target> target) {
    return target.isPresent()
        ? limits.map(found -> Assurance.of(target.get(), found))
        : Finding.withheld(Reason.NO_TARGET);
  }

  private static Set<Warning> warnings(Series series, Basis basis, Sequence sequence, Chart chart) {
    var warnings = EnumSet.noneOf(Warning.class);
    var limits = last(chart.groups()).flatMap(group -> group.limits().toOptional());
    var trial = last(chart.groups()).filter(Group::trial).isPresent();
    var level = limits.filter(found -> found.movingRange() == 0).isPresent();
    var unsure = chart.points().stream().anyMatch(Point::dependsOnBounds);
    add(warnings, Warning.TOO_FEW_FOR_LIMITS, limits.isEmpty());
    add(warnings, Warning.TRIAL_LIMITS, limits.isPresent() && trial);
    add(warnings, Warning.LIMITS_WITHOUT_VARIATION, level);
    add(warnings, Warning.LATEST_MISSING, series.isLatestMissing());
    add(warnings, Warning.LATEST_LEFT_OUT, isLatestLeftOut(series));
    add(warnings, Warning.UNEVEN_STEPS, sequence.isUneven());
    add(warnings, Warning.TAKES_NAMED_VALUES, basis.approximate() > 0);
    add(warnings, Warning.LEAVES_OUT_BOUNDS, basis.boundsOnly() > 0);
    add(warnings, Warning.SIGNALS_DEPEND_ON_BOUNDS, unsure);
    return warnings;
  }

  private static void add(Set<Warning> warnings, Warning warning, boolean applies) {
    if (applies) {
      warnings.add(warning);
    }
  }

  private static boolean isLatestLeftOut(Series series) {
    return series.size() > 0 && !series.hasValue(series.size() - 1);
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }
}
