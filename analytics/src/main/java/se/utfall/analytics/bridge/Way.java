package se.utfall.analytics.bridge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.bridge.Step.Cause;

/**
 * Steps as they are added, with what is left over before each total:
 *
 * <pre>
 * rest = total − (total before + Σ moves)
 * </pre>
 *
 * <p>Rounding explains a rest when the interval of the total meets that of the way to it.
 */
final class Way<T> {

  private final List<Step<T>> steps = new ArrayList<>();
  private BigDecimal level = BigDecimal.ZERO;
  private Bounded reach = Bounded.missing();
  private boolean complete = true;

  /** Adds a total; before all but the first what the steps leave over. */
  Way<T> add(Step.Total<T> total, Bounded stands) {
    var rest = total.amount().subtract(level);
    if (!steps.isEmpty() && rest.signum() != 0) {
      steps.add(new Step.Rest<>(rest, cause(stands)));
    }
    steps.add(total);
    level = total.amount();
    reach = stands;
    complete = true;
    return this;
  }

  /** Adds a move. */
  Way<T> add(Step.Move<T> move, Bounded stands) {
    steps.add(move);
    level = level.add(move.amount().orElse(BigDecimal.ZERO));
    reach = reach.plus(stands);
    complete = complete && move.amount().isPresent();
    return this;
  }

  /** Where the steps lead so far. */
  BigDecimal level() {
    return level;
  }

  List<Step<T>> steps() {
    return List.copyOf(steps);
  }

  private Cause cause(Bounded stands) {
    if (!complete) {
      return Cause.MISSING;
    }
    return reach.meets(stands) ? Cause.ROUNDING : Cause.UNEXPLAINED;
  }
}
