package se.utfall.api.sheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** A cell of a sheet. */
public sealed interface Cell {
  /** Nothing: does not apply, or is missing; never zero. */
  Cell EMPTY = new Empty();

  /** A text; whatever it begins with, no program takes it for a formula. */
  record Text(String text) implements Cell {
    /** Checks that there is a text. */
    public Text {
      requireNonNull(text);
    }
  }

  /**
   * A number, shown with this many decimals and groups of three. One of more than the fifteen
   * digits that sheets keep is written as a text instead, and so read back as it is.
   */
  record Number(BigDecimal value, int decimals) implements Cell {
    /** Checks that no decimal of the number is hidden. */
    public Number {
      if (decimals < Math.max(0, value.stripTrailingZeros().scale())) {
        throw new IllegalArgumentException(value + " has more than " + decimals + " decimals");
      }
    }
  }

  /**
   * A formula in the language of the file format (English names, commas), without an equals sign;
   * its value is computed when the workbook is written.
   */
  record Formula(String text, int decimals) implements Cell {
    /** Checks that the equals sign is left out. */
    public Formula {
      if (text.startsWith("=") || decimals < 0) {
        throw new IllegalArgumentException(text + ", decimals: " + decimals);
      }
    }
  }

  /** Nothing. */
  record Empty() implements Cell {}

  /** A text; null is nothing. */
  static Cell text(String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A number with the decimals it has; null is nothing. */
  static Cell number(BigDecimal value) {
    return value == null ? EMPTY : new Number(value, Math.max(0, value.scale()));
  }
}
