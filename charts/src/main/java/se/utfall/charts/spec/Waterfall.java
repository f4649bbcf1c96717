package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#WATERFALL}: step by step from a first total to a last. The steps
 * must add up, so that no picture hides a difference; what is left over is a {@link
 * WaterfallStep.Rest} that the caller names.
 *
 * @param steps a total, what is added and taken, perhaps totals between, and a total
 */
public record Waterfall(List<WaterfallStep> steps, MoneyLevels levels, MoneyWords words)
    implements Layer {

  public Waterfall {
    steps = List.copyOf(steps);
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(words, "words");
    if (steps.size() < 2
        || !(steps.get(0) instanceof WaterfallStep.Total)
        || !(steps.get(steps.size() - 1) instanceof WaterfallStep.Total)) {
      throw new IllegalArgumentException("steps must begin and end with a total");
    }
    requireAddedUp(steps);
  }

  private static void requireAddedUp(List<WaterfallStep> steps) {
    BigDecimal level = ((WaterfallStep.Total) steps.get(0)).value();
    for (WaterfallStep step : steps) {
      level = level.add(step.move());
      if (step instanceof WaterfallStep.Total total && total.value().compareTo(level) != 0) {
        throw new IllegalArgumentException(
            "steps before \"" + total.name() + "\" add up to " + level + ", not " + total.value());
      }
    }
  }
}
