package se.utfall.analytics.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * An amount worked out from printed ones of the same table: {@code amount = Σ sign · printed}.
 *
 * @param amount in the unit of the table, with the most decimals that any of its terms shows
 * @param terms what it was made of, in printed order; for a deviation what is subtracted from comes
 *     first
 */
public record ComputedAmount(BigDecimal amount, List<Term> terms) {

  /** A printed amount and how it goes in: 1 added, −1 taken away. */
  public record Term(Cell cell, int sign) {

    public Term {
      Objects.requireNonNull(cell, "cell");
      if (sign != 1 && sign != -1) {
        throw new IllegalArgumentException("sign must be 1 or -1: " + sign);
      }
    }
  }

  public ComputedAmount {
    Objects.requireNonNull(amount, "amount");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("an amount made of nothing");
    }
  }
}
