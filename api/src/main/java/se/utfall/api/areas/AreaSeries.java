package se.utfall.api.areas;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.utfall.api.figures.Figures;

/**
 * The series of the areas at one level: at most one of each, all at the same members.
 *
 * @param series what is asked about
 * @param beside what each is weighted by, at the same members in the dimensions that both have;
 *     empty if nothing is
 */
public record AreaSeries(Figures series, Optional<Figures> beside) {

  /** Checks that both are there. */
  public AreaSeries {
    requireNonNull(series);
    requireNonNull(beside);
  }

  /**
   * A second indicator.
   *
   * @param parameter name of the parameter that names it
   * @param indicator its code
   */
  public record Beside(String parameter, String indicator) {}
}
