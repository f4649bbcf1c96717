package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/** One step on the way from one amount to another. */
public sealed interface WaterfallStep {

  /** Under or beside its bar. */
  String name();

  /** What is printed at its bar. */
  String label();

  /**
   * Where the way begins, rests or ends: a bar from zero.
   *
   * @param value what the steps before it add up to, exactly
   * @param label ready to print
   * @param scenario gives the bar its fill
   */
  record Total(String name, BigDecimal value, String label, Scenario scenario)
      implements WaterfallStep {
    public Total {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(scenario, "scenario");
    }
  }

  /**
   * What one line adds or takes: a floating bar. One that is absent moves nothing; its word stands
   * in its place.
   */
  record Change(String name, Amount amount, Impact impact) implements WaterfallStep {
    public Change {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(impact, "impact");
    }

    @Override
    public String label() {
      return amount.label();
    }
  }

  /**
   * What the lines do not explain, such as rounding: a floating bar without a judgement.
   *
   * @param name for example "Avrundning/oförklarat"
   */
  record Rest(String name, BigDecimal value, String label) implements WaterfallStep {
    public Rest {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(label, "label");
    }
  }

  /** How far the way moves here; a total does not move it. */
  default BigDecimal move() {
    if (this instanceof Change change) {
      return change.amount().figure().orElse(BigDecimal.ZERO);
    }
    return this instanceof Rest rest ? rest.value() : BigDecimal.ZERO;
  }
}
