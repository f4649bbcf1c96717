package se.utfall.analytics.disclosure;

import java.util.BitSet;

/**
 * The simplex method on a {@link Pattern}: from the true counts it moves the hidden cells, the sums
 * kept and no cell below 0, until one of them is as small or as great as can be. Exact throughout.
 * Every point on the way is a table that a reader cannot tell from the true one.
 *
 * <p>A free cell rests at 0 or, not having been moved yet, at its true count. The steepest column
 * enters; after {@value #PATIENCE} steps that get nowhere the one of the lowest cell, which cannot
 * go round in a ring (Bland 1977, New finite pivoting rules for the simplex method).
 */
final class Walk {

  /** How a walk ended. */
  enum End {
    /** The cell cannot go further. */
    BEST,
    /** It went as far from its true count as was asked. */
    FAR,
    /** Nothing stops it. */
    UNBOUNDED
  }

  private static final int PATIENCE = 20;
  private static final int NONE = -1;

  private final Counts counts;
  private final Pattern pattern;
  private final Dictionary dictionary;
  private final Work work;
  private final long[] level;
  private final BitSet lowered = new BitSet();
  private final BitSet moved = new BitSet();
  private int target;
  private int way;
  private int stuck;

  Walk(Counts counts, Pattern pattern, Work work) {
    this.counts = counts;
    this.pattern = pattern;
    this.work = work;
    dictionary = pattern.dictionary();
    level = new long[dictionary.rows()];
  }

  /**
   * Walks from the true counts.
   *
   * @param cell a hidden cell
   * @param way +1 for as great, −1 for as small as can be
   * @param far distance from the true count, in whole persons inside the limit, that is enough
   */
  End from(int cell, int way, long far) {
    target = cell;
    this.way = way;
    stuck = 0;
    moved.clear();
    if (!pattern.makeDetermined(cell)) {
      moved.set(cell);
      lowered.set(cell);
      return way > 0 ? End.UNBOUNDED : End.BEST;
    }
    reset();
    while (distance() < far) {
      work.requireLeft();
      var column = dictionary.isFree(target) ? NONE : entering();
      if (column == NONE) {
        return End.BEST;
      }
      if (!step(column)) {
        addRay(column);
        return End.UNBOUNDED;
      }
    }
    return End.FAR;
  }

  /** Moves a free cell as far as the first limit; false when there is none. */
  private boolean step(int column) {
    var step = direction(column);
    var row = leaving(column, step);
    if (step < 0 && isOwnLimitFirst(column, row)) {
      lower(column);
      return true;
    }
    if (row != NONE) {
      exchange(row, column, step);
    }
    return row != NONE;
  }

  /** Where the cell got to, times {@link #scale()}. */
  long scaledValue() {
    return dictionary.isFree(target) ? 0 : level[dictionary.rowOf(target)];
  }

  long scale() {
    return dictionary.isFree(target) ? 1 : dictionary.scale(dictionary.rowOf(target));
  }

  /** Whole persons between the true count and where the cell got to. */
  long distance() {
    return way > 0
        ? Math.floorDiv(scaledValue(), scale()) - counts.count(target)
        : counts.count(target) + Math.floorDiv(-scaledValue(), scale());
  }

  /** The cells that are elsewhere than at their true count, or would be further on. */
  BitSet moved() {
    for (int row = 0; row < dictionary.rows(); row++) {
      if (level[row] != trueLevel(row)) {
        moved.set(dictionary.basic(row));
      }
    }
    for (int column = 0; column < dictionary.columns(); column++) {
      var cell = dictionary.free(column);
      if (lowered.get(cell) && counts.count(cell) > 0) {
        moved.set(cell);
      }
    }
    return (BitSet) moved.clone();
  }

  private void reset() {
    lowered.clear();
    for (int row = 0; row < dictionary.rows(); row++) {
      level[row] = trueLevel(row);
    }
    for (int column = 0; column < dictionary.columns(); column++) {
      lowered.set(dictionary.free(column), counts.count(dictionary.free(column)) == 0);
    }
    work.spend(dictionary.rows() + dictionary.columns());
  }

  private long trueLevel(int row) {
    return Math.multiplyExact(dictionary.scale(row), counts.count(dictionary.basic(row)));
  }

  /** The hidden free cell that moves the target, steepest or, when stuck, lowest. */
  private int entering() {
    var row = dictionary.rowOf(target);
    var best = NONE;
    work.spend(dictionary.columns());
    for (int column = 0; column < dictionary.columns(); column++) {
      var slope = way * dictionary.entry(row, column);
      if (slope != 0 && canMove(column, slope) && (best == NONE || isBefore(column, best, row))) {
        best = column;
      }
    }
    return best;
  }

  private boolean canMove(int column, long slope) {
    var cell = dictionary.free(column);
    return pattern.isHidden(cell) && (slope < 0 || !lowered.get(cell));
  }

  private boolean isBefore(int column, int other, int row) {
    var steeper = Math.abs(dictionary.entry(row, column)) - Math.abs(dictionary.entry(row, other));
    return stuck > PATIENCE || steeper == 0
        ? dictionary.free(column) < dictionary.free(other)
        : steeper > 0;
  }

  private int direction(int column) {
    return way * dictionary.entry(dictionary.rowOf(target), column) < 0 ? 1 : -1;
  }

  /** The determined cell that first comes down to 0. */
  private int leaving(int column, int step) {
    var best = NONE;
    work.spend(dictionary.rows());
    for (int row = 0; row < dictionary.rows(); row++) {
      if (step * dictionary.entry(row, column) > 0) {
        var sooner = best == NONE ? -1 : compareLimits(row, best, column);
        if (sooner < 0 || sooner == 0 && dictionary.basic(row) < dictionary.basic(best)) {
          best = row;
        }
      }
    }
    return best;
  }

  private int compareLimits(int row, int other, int column) {
    return Long.compare(
        Math.multiplyExact(level[row], Math.abs(dictionary.entry(other, column))),
        Math.multiplyExact(level[other], Math.abs(dictionary.entry(row, column))));
  }

  private boolean isOwnLimitFirst(int column, int row) {
    return row == NONE
        || Math.multiplyExact(
                counts.count(dictionary.free(column)), Math.abs(dictionary.entry(row, column)))
            <= level[row];
  }

  /** Takes a free cell from its true count down to 0. */
  private void lower(int column) {
    var cell = dictionary.free(column);
    for (int row = 0; row < dictionary.rows(); row++) {
      level[row] =
          Math.addExact(
              level[row], Math.multiplyExact(dictionary.entry(row, column), counts.count(cell)));
    }
    lowered.set(cell);
    stuck = 0;
  }

  /** Moves a free cell until that of the row is at 0, and exchanges the two. */
  private void exchange(int row, int column, int step) {
    var size = Math.abs(dictionary.entry(row, column));
    var limit = level[row];
    var entering = dictionary.free(column);
    var start = lowered.get(entering) ? 0 : counts.count(entering);
    var before = new long[dictionary.rows()];
    for (int i = 0; i < dictionary.rows(); i++) {
      before[i] = dictionary.scale(i);
      if (i != row && dictionary.entry(i, column) != 0) {
        var scaled = Math.multiplyExact(level[i], size);
        var change = Math.multiplyExact(step * dictionary.entry(i, column), limit);
        level[i] = Math.subtractExact(scaled, change);
        before[i] = Math.multiplyExact(before[i], size);
      }
    }
    level[row] = Math.addExact(Math.multiplyExact(size, start), step * limit);
    lowered.set(dictionary.basic(row));
    stuck = limit == 0 ? stuck + 1 : 0;
    dictionary.pivot(row, column);
    for (int i = 0; i < dictionary.rows(); i++) {
      if (i != row) {
        level[i] /= before[i] / dictionary.scale(i);
      }
    }
  }

  private void addRay(int column) {
    moved.set(dictionary.free(column));
    for (int row = 0; row < dictionary.rows(); row++) {
      if (dictionary.entry(row, column) != 0) {
        moved.set(dictionary.basic(row));
      }
    }
  }
}
