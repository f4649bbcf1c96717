package se.utfall.analytics.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import tech.tablesaw.api.Table;

/**
 * Compares proportions or rates of groups with each other and with a target.
 *
 * <p>In: a table from {@link CountTable}. Out: a {@link ComparisonResult}; proportions are parts of
 * 1, rates for as many of the base as the settings say. Groups without a figure or with base 0 keep
 * their place and have a reason; every test leaves them out.
 *
 * <p>Minimum n: one group for estimates, two for funnel and tests. A funnel with a pooled target
 * has no limits when nothing (or everything) was counted. Approximate figures are taken at the
 * value their source names, with a warning; no interval here knows of that uncertainty.
 *
 * <p>Errors: {@link IllegalArgumentException} as in {@link GroupEstimates}. Sources: at {@link
 * Funnel}, {@link TwoProportions}, {@link TwoRates}, {@link OrderTrend}.
 */
public final class ComparisonAnalysis {

  private final ComparisonSettings settings;

  public ComparisonAnalysis(ComparisonSettings settings) {
    this.settings = settings;
  }

  public ComparisonResult analyse(Table table) {
    var estimated = new GroupEstimates(settings).of(table);
    var usable =
        estimated.groups().stream()
            .filter(group -> group.estimate().toOptional().isPresent())
            .toList();
    var level = estimated.overall().map(all -> all.value() / settings.per());
    var tests = level.map(found -> new GroupTests(usable, settings.measure(), found));
    var funnel = estimated.overall().flatMap(all -> funnel(usable, all));
    return new ComparisonResult(
        estimated.basis(),
        settings,
        estimated.groups(),
        estimated.overall(),
        funnel,
        tests.flatMap(GroupTests::heterogeneity),
        tests.flatMap(GroupTests::trend),
        pair(usable),
        warnings(estimated.basis(), usable, funnel));
  }

  private Finding<Funnel> funnel(List<Group> usable, Estimate overall) {
    var target = settings.target().orElse(overall.value());
    if (usable.size() < 2 && settings.target().isEmpty()) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    return target == 0 || settings.measure() == Measure.PROPORTION && target == 1
        ? Finding.withheld(Reason.UNDEFINED)
        : Finding.found(new FunnelMaking(settings, target).make(usable));
  }

  private Finding<Pair> pair(List<Group> usable) {
    if (usable.size() != 2) {
      return Finding.withheld(Reason.NOT_TWO_GROUPS);
    }
    var first = usable.get(0).estimate().toOptional().orElseThrow();
    var second = usable.get(1).estimate().toOptional().orElseThrow();
    return Finding.found(
        settings.measure() == Measure.PROPORTION
            ? TwoProportions.of(first, second, settings.level())
            : TwoRates.of(first, second, settings.level()));
  }

  private static Set<Warning> warnings(Basis basis, List<Group> usable, Finding<Funnel> funnel) {
    var warnings = EnumSet.noneOf(Warning.class);
    if (basis.approximate() > 0) {
      warnings.add(Warning.TAKES_NAMED_VALUES);
    }
    if (basis.boundsOnly() > 0) {
      warnings.add(Warning.LEAVES_OUT_BOUNDS);
    }
    if (usable.stream().anyMatch(group -> group.estimate().toOptional().orElseThrow().few())) {
      warnings.add(Warning.FEW_CASES);
    }
    if (funnel.toOptional().filter(Funnel::overdispersed).isPresent()) {
      warnings.add(Warning.OVERDISPERSED);
    }
    return warnings;
  }
}
