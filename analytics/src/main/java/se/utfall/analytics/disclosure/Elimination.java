package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Publishes cells one by one, each unless the published cells together would then give a small cell
 * away exactly, by whatever combination of sums; the cells left over are hidden. Small counts are
 * thereby safe from exact calculation; whether also from narrow limits {@link Guard} says.
 *
 * <p>Source: Langsrud (2024), Secondary cell suppression by Gaussian elimination: the candidate is
 * hidden when its residual is proportional to that of a small cell. Here that reads: a small cell
 * whose row has no other hidden cell.
 */
final class Elimination {

  private final Pattern pattern;
  private final Dictionary dictionary;
  private final Work work;

  /** From a pattern with all cells hidden; it is changed. */
  Elimination(Pattern pattern, Work work) {
    this.pattern = pattern;
    this.work = work;
    dictionary = pattern.dictionary();
  }

  /**
   * The cells to hide.
   *
   * @param primary the small cells
   * @param order all others, those to publish first at the beginning
   */
  BitSet hide(BitSet primary, List<Integer> order) {
    for (int cell : order) {
      work.requireLeft();
      pattern.makeFree(cell);
      if (!opensOne(cell, primary)) {
        pattern.publish(cell);
      }
    }
    return pattern.hidden();
  }

  private boolean opensOne(int cell, BitSet primary) {
    if (!dictionary.isFree(cell)) {
      return false;
    }
    var column = dictionary.columnOf(cell);
    work.spend(dictionary.rows());
    for (int row = 0; row < dictionary.rows(); row++) {
      if (dictionary.entry(row, column) != 0
          && primary.get(dictionary.basic(row))
          && !dependsOnAnother(row, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean dependsOnAnother(int row, int column) {
    work.spend(dictionary.columns());
    for (int other = 0; other < dictionary.columns(); other++) {
      if (other != column
          && dictionary.entry(row, other) != 0
          && pattern.isHidden(dictionary.free(other))) {
        return true;
      }
    }
    return false;
  }
}
