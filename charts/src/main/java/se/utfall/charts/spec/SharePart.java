package se.utfall.charts.spec;

import java.util.Objects;

/**
 * How many gave one answer.
 *
 * @param label ready to print, for example "2 av 4"; may be empty
 */
public record SharePart(int count, String label) {

  public SharePart {
    Objects.requireNonNull(label, "label");
    if (count < 0) {
      throw new IllegalArgumentException("count must not be below 0: " + count);
    }
  }
}
