package se.utfall.analytics.disclosure;

import java.util.List;

/**
 * Whether a table adds up, and the figures to see it by.
 *
 * @param cells how many cells it has
 * @param sums how many sums it should keep
 * @param leafCells cells that are not the total of any sum
 * @param sumOfLeafCells persons in them
 * @param sumOfNeverHidden persons in the cells that must be published; equal to {@code
 *     sumOfLeafCells} when these are the grand totals
 * @param violations the sums that are not kept, in the order given
 */
public record CountCheck(
    int cells,
    int sums,
    int leafCells,
    long sumOfLeafCells,
    long sumOfNeverHidden,
    List<Violation> violations) {

  /**
   * A sum that is not kept.
   *
   * @param total the cell that should be the sum
   * @param published the count it holds
   * @param sumOfParts what its parts add up to
   */
  public record Violation(String total, long published, long sumOfParts) {

    /** How many persons too many the total holds; negative for too few. */
    public long difference() {
      return published - sumOfParts;
    }
  }

  public CountCheck {
    violations = List.copyOf(violations);
  }

  public boolean addsUp() {
    return violations.isEmpty();
  }
}
