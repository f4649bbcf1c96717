package se.utfall.charts.spec;

import java.math.BigDecimal;
import java.util.Objects;

/** A figure as its source knows it. Each kind is drawn as what it is, none as more exact. */
public sealed interface Mark {

  /** A printed value: a filled dot or a full bar. */
  record Exact(BigDecimal value) implements Mark {
    public Exact {
      Objects.requireNonNull(value, "value");
    }
  }

  /** A value worked out from others: a hollow dot or an outlined bar. */
  record Derived(BigDecimal value) implements Mark {
    public Derived {
      Objects.requireNonNull(value, "value");
    }
  }

  /** "Ett fyrtiotal": a dot on the interval that the words allow. */
  record Approximate(BigDecimal value, BigDecimal lower, BigDecimal upper) implements Mark {
    public Approximate {
      requireOrder(lower, value);
      requireOrder(value, upper);
    }
  }

  /** "Drygt 70": a dot with an open interval upwards. */
  record AtLeast(BigDecimal value, BigDecimal upper) implements Mark {
    public AtLeast {
      requireOrder(value, upper);
    }
  }

  /** "Under 56": an arrow down from the bound, never a point at zero. */
  record LessThan(BigDecimal upper) implements Mark {
    public LessThan {
      Objects.requireNonNull(upper, "upper");
    }
  }

  /** "1,3–1,6": the interval alone. */
  record Range(BigDecimal lower, BigDecimal upper) implements Mark {
    public Range {
      requireOrder(lower, upper);
    }
  }

  /**
   * No figure that may be shown: missing, hidden or withdrawn. The line breaks.
   *
   * @param word what stands in the gap, for example "dold"; empty for a plain gap
   */
  record Gap(String word) implements Mark {
    public Gap {
      Objects.requireNonNull(word, "word");
    }
  }

  private static void requireOrder(BigDecimal lower, BigDecimal upper) {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("bounds in wrong order: " + lower + " > " + upper);
    }
  }
}
