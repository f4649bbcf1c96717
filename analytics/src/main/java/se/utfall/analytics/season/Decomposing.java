package se.utfall.analytics.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** From a grid and a model to a decomposition, or the reason why there is none. */
final class Decomposing {

  private final SeasonSettings settings;
  private final int period;

  Decomposing(SeasonSettings settings, int period) {
    this.settings = settings;
    this.period = period;
  }

  Finding<Decomposition> of(Grid grid) {
    var cycles = settings.minimumCycles();
    var fewest = Math.max(cycles * period, settings.model().minimumPeriods(period));
    if (grid.size() < fewest) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (grid.longestGap() > period / 2) {
      return Finding.withheld(Reason.GAP);
    }
    if (grid.fewestOfAPlace(period) < 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    return settings.model() instanceof Classical classical
        ? classical(grid, classical.combination())
        : stl(grid, (Stl) settings.model());
  }

  private Finding<Decomposition> stl(Grid grid, Stl stl) {
    var split = StlFit.of(grid.values(), period, stl);
    return isFinite(split.season) && isFinite(split.trend)
        ? Finding.found(decomposition(grid, split, Combination.ADDITIVE))
        : Finding.withheld(Reason.GAP);
  }

  private Finding<Decomposition> classical(Grid grid, Combination combination) {
    var product = combination == Combination.MULTIPLICATIVE;
    if (product && Arrays.stream(grid.values()).anyMatch(value -> value < 0)) {
      return Finding.withheld(Reason.NEGATIVE_VALUES);
    }
    var split = ClassicalFit.of(grid.values(), period, combination);
    if (product && isZeroSomewhere(split)) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    return isFinite(split.figure)
        ? Finding.found(decomposition(grid, split, combination))
        : Finding.withheld(Reason.GAP);
  }

  /** A factor of nothing, or a whole cycle of nothing, cannot be divided by. */
  private static boolean isZeroSomewhere(Split split) {
    return Arrays.stream(split.figure).anyMatch(factor -> factor <= 0)
        || Arrays.stream(split.trend).anyMatch(trend -> trend <= 0);
  }

  private Decomposition decomposition(Grid grid, Split split, Combination combination) {
    var parts = new ArrayList<Part>(grid.size());
    for (int i = 0; i < grid.size(); i++) {
      parts.add(part(grid, split, i, combination));
    }
    var figure = Arrays.stream(split.figure).boxed().toList();
    return new Decomposition(period, combination, figure, parts);
  }

  private static Part part(Grid grid, Split split, int i, Combination combination) {
    var value = grid.values()[i];
    var adjusted = combination.without(value, split.season[i]);
    return new Part(
        grid.time(i),
        grid.row(i),
        known(value),
        known(split.trend[i]),
        split.season[i],
        known(combination.without(adjusted, split.trend[i])),
        known(adjusted),
        split.weights[i]);
  }

  private static OptionalDouble known(double number) {
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private static boolean isFinite(double[] numbers) {
    return Arrays.stream(numbers).allMatch(Double::isFinite);
  }
}
