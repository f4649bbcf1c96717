package se.utfall.charts.spec;

import java.util.Objects;

/**
 * One part of a whole.
 *
 * @param share of the whole, for example "12,3 %"; absent when the parts have different signs, for
 *     then they have no shares
 */
public record Part(String name, Amount amount, Amount share) {

  public Part {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(share, "share");
  }
}
