package se.utfall.charts.spec;

import java.util.Map;
import java.util.Objects;

/**
 * One line of a table.
 *
 * @param sum whether it is a sum of others, which is printed bold under a rule
 * @param amounts in the unit of the table; what is not there is neither drawn nor spoken of
 * @param variance outcome less what it is held against, with a plus before what is above zero, in
 *     the same unit as the amounts
 * @param percent the same in percent; {@link Amount.Absent} with a mark ("–") when the base is zero
 *     or changes sign, for then there is none
 * @param impact of the variance; {@link Impact#NONE} when there is none
 */
public record VarianceRow(
    String name,
    boolean sum,
    Map<Scenario, Amount> amounts,
    Amount variance,
    Amount percent,
    Impact impact) {

  public VarianceRow {
    Objects.requireNonNull(name, "name");
    amounts = Map.copyOf(amounts);
    Objects.requireNonNull(variance, "variance");
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(impact, "impact");
  }

  /** The amount of one scenario. */
  public Amount amount(Scenario scenario) {
    return amounts.getOrDefault(scenario, Amount.NOTHING);
  }
}
