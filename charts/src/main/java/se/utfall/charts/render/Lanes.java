package se.utfall.charts.render;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Scenario;

/**
 * How the bars of several scenarios share one place: beside each other when there is room for a
 * word at each, else over each other, the reference behind.
 *
 * @param scenarios in their order, the same in every picture
 * @param pitch from one bar to the next
 * @param worded whether each bar has room for a word
 */
record Lanes(List<Scenario> scenarios, double thickness, double pitch, boolean worded) {

  static final List<Scenario> ORDER =
      List.of(Scenario.PREVIOUS_YEAR, Scenario.BUDGET, Scenario.OUTCOME, Scenario.FORECAST);

  private static final List<Scenario> MEANT =
      List.of(Scenario.OUTCOME, Scenario.FORECAST, Scenario.BUDGET, Scenario.PREVIOUS_YEAR);

  private static final double OVERLAP = 0.4;

  /**
   * Lanes within some room.
   *
   * @param most thickness of a bar
   * @param word what a word needs
   */
  static Lanes of(Set<Scenario> present, double room, double most, double word) {
    List<Scenario> scenarios = ORDER.stream().filter(present::contains).toList();
    int count = Math.max(1, scenarios.size());
    if (room / count >= word) {
      double pitch = Math.min(Math.max(most, word), room / count);
      return new Lanes(scenarios, Math.min(most, pitch), pitch, true);
    }
    double thickness = Math.min(most, room / (1 + (1 - OVERLAP) * (count - 1)));
    return new Lanes(scenarios, thickness, (1 - OVERLAP) * thickness, false);
  }

  /** The same for a place where only some of the scenarios are. */
  Lanes only(Predicate<Scenario> present) {
    return new Lanes(scenarios.stream().filter(present).toList(), thickness, pitch, worded);
  }

  /** What a place says when it has room for one figure: the outcome, else what it has. */
  static Amount meant(Function<Scenario, Amount> amounts) {
    return MEANT.stream()
        .map(amounts)
        .filter(a -> !a.label().isBlank())
        .findFirst()
        .orElse(Amount.NOTHING);
  }

  /** Where the bar of a scenario begins, around the middle of the place. */
  double start(Scenario scenario, double middle) {
    double all = thickness + (scenarios.size() - 1) * pitch;
    return middle - all / 2 + scenarios.indexOf(scenario) * pitch;
  }
}
