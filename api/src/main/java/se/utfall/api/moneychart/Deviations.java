package se.utfall.api.moneychart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bridge.BudgetBridge;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.deviation.DeviationAnalysis;
import se.utfall.analytics.deviation.DeviationSettings;
import se.utfall.analytics.deviation.Level;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.Scenario;

/**
 * The deviations of the lines of one table, whatever other tables print the same figures.
 *
 * @param leaves those of lines that are no sums, the largest first
 * @param sums those of sums
 */
record Deviations(List<Deviation> leaves, List<Deviation> sums) {

  static Deviations of(Scope scope, String period) {
    Books alone =
        new Books(
            List.of(scope.table()),
            scope.books().organisations(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    DeviationSettings ofPeriod = DeviationSettings.ALL.ofPeriod(period);
    DeviationSettings wanted = scope.organisation().map(ofPeriod::ofOrganisation).orElse(ofPeriod);
    return new Deviations(
        new DeviationAnalysis(wanted.on(Level.LEAVES)).analyse(alone),
        new DeviationAnalysis(wanted.on(Level.SUMS)).analyse(alone));
  }

  /** The periods in which some line has both sides, the last first. */
  static List<String> periods(Scope scope) {
    return scope.periods(line -> true, Scenario.BUDGET).stream()
        .filter(period -> scope.lines().stream().anyMatch(line -> hasBoth(line, period)))
        .toList();
  }

  private static boolean hasBoth(MoneyLine line, String period) {
    var budget = new se.utfall.analytics.money.Column(Scenario.BUDGET, period);
    return line.amount(budget).isPresent()
        && (line.amount(budget.as(Scenario.OUTCOME)).isPresent()
            || line.amount(budget.as(Scenario.FORECAST)).isPresent());
  }

  /** Each by its organisation and line. */
  Map<List<String>, Deviation> byLine() {
    Map<List<String>, Deviation> byLine = new LinkedHashMap<>();
    Stream.concat(leaves.stream(), sums.stream())
        .forEach(one -> byLine.put(List.of(one.organisation(), one.line()), one));
    return byLine;
  }

  /** The way from budget to outcome of a sum, or of lines that nothing adds up. */
  static Optional<BudgetBridge> bridge(Scope scope, Optional<MoneyLine> sum, String period) {
    return sum.map(line -> BudgetBridge.of(scope.table(), line, period))
        .orElseGet(() -> BudgetBridge.ofAdded(scope.lines(), period))
        .toOptional();
  }
}
