package se.utfall.api.exitprogramme;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;

/**
 * An amount in mnkr that was worked out.
 *
 * @param value what the figures give, taken at their word; empty when they name none
 * @param bounds what they allow
 * @param from what it was worked out from
 * @param agrees whether it can be the printed figure beside it; empty without one
 */
record Worked(Optional<BigDecimal> value, Bounded bounds, Origin from, Optional<Boolean> agrees) {

  /** What an amount was worked out from. */
  enum Origin {
    COST_TABLE,
    TOTAL_BY_PERSONS,
    TOTAL_BY_CASES
  }

  Worked {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(agrees, "agrees");
  }

  /** The same beside a printed figure in mnkr. */
  Worked beside(Optional<Bounded> printed) {
    return new Worked(value, bounds, from, printed.map(bounds::meets));
  }
}
