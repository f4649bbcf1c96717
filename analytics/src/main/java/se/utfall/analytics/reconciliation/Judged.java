package se.utfall.analytics.reconciliation;

import java.util.Objects;
import se.utfall.analytics.money.Cell;

/**
 * A printed figure that was held against others.
 *
 * @param at where it is printed; see {@link Discrepancy#at}
 * @param source code of the source that prints it
 */
public record Judged(Cell at, String source) {

  public Judged {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(source, "source");
  }
}
