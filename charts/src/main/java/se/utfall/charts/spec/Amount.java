package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** One cell of a money table, with its words; a missing one is never drawn as zero. */
public sealed interface Amount {

  /** Neither drawn nor spoken of. */
  Amount NOTHING = new Absent("");

  /** What is printed for it. */
  String label();

  /**
   * A figure.
   *
   * @param label ready to print, for example "+12,0"
   */
  record Given(BigDecimal value, String label) implements Amount {
    public Given {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * No figure that may be shown or that has a meaning.
   *
   * @param label the word or mark in its place, such as "saknas", "tom", "dold" or "–"; empty when
   *     nothing is to be said
   */
  record Absent(String label) implements Amount {
    public Absent {
      Objects.requireNonNull(label, "label");
    }
  }

  /** The figure, if there is one. */
  default Optional<BigDecimal> figure() {
    return this instanceof Given given ? Optional.of(given.value()) : Optional.empty();
  }
}
