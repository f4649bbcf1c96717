package se.utfall.analytics.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All sums of a table solved for as many cells as possible: each determined cell (a row) as a
 * combination of the free cells (the columns). With y = how far a cell is from its true count, row
 * i says
 *
 * <pre>
 * det * y_i + sum_j entry_ij * y_j = 0
 * </pre>
 *
 * <p>in whole numbers without any rounding; an overflow is an {@link ArithmeticException}. A row of
 * zeros means that the cell is known exactly. Fixing cells at their published count is deleting
 * columns.
 *
 * <p>Source: Edmonds (1967), Systems of distinct representatives and linear algebra: the pivot
 * (entry_ij * pivot − entry_iq * entry_rj) / det divides without remainder. Bareiss (1968) the
 * same.
 */
final class Dictionary {

  private static final int SUM = -1;
  private static final int ABSENT = Integer.MAX_VALUE;

  private final Work work;
  private final long[][] entry;
  private final int[] basic;
  private final int[] free;
  private final int[] place;
  private final int[] used;
  private int rows;
  private int columns;
  private long det = 1;

  /** The sums with all cells but {@code unknown} at their published count. */
  Dictionary(Counts counts, BitSet unknown, Work work) {
    this.work = work;
    place = new int[counts.size()];
    Arrays.fill(place, ABSENT);
    free = unknown.stream().toArray();
    columns = free.length;
    for (int column = 0; column < columns; column++) {
      place[free[column]] = ~column;
    }
    rows = counts.sums();
    basic = new int[rows];
    Arrays.fill(basic, SUM);
    used = new int[columns];
    entry = new long[rows][columns];
    for (int row = 0; row < rows; row++) {
      var sum = counts.sum(row);
      for (int i = 0; i < sum.length; i++) {
        if (place[sum[i]] != ABSENT) {
          entry[row][~place[sum[i]]] = i == 0 ? -1 : 1;
        }
      }
    }
    solve();
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  long det() {
    return det;
  }

  long entry(int row, int column) {
    return entry[row][column];
  }

  /** The determined cell of a row. */
  int basic(int row) {
    return basic[row];
  }

  /** The free cell of a column. */
  int free(int column) {
    return free[column];
  }

  boolean isFree(int cell) {
    return place[cell] < 0;
  }

  /** The row of a determined cell. */
  int rowOf(int cell) {
    return place[cell];
  }

  /** The column of a free cell. */
  int columnOf(int cell) {
    return ~place[cell];
  }

  /** Makes the cell of the row free and that of the column determined. */
  void pivot(int row, int column) {
    var pivotRow = entry[row];
    var pivot = pivotRow[column];
    var size = Math.abs(pivot);
    var sign = Long.signum(pivot);
    var touched = gather(pivotRow, column);
    work.spend(rows + columns);
    for (int i = 0; i < rows; i++) {
      var factor = sign * entry[i][column];
      if (i != row && (factor != 0 || size != det)) {
        eliminate(entry[i], pivotRow, factor, size, touched);
        entry[i][column] = -factor;
      }
    }
    for (int j = 0; sign < 0 && j < columns; j++) {
      pivotRow[j] = -pivotRow[j];
    }
    pivotRow[column] = sign * det;
    det = size;
    exchange(row, column);
  }

  private void eliminate(long[] into, long[] pivotRow, long factor, long size, int touched) {
    if (size == det) {
      work.spend(touched);
      for (int k = 0; k < touched; k++) {
        var j = used[k];
        var product = Math.multiplyExact(factor, pivotRow[j]);
        into[j] = Math.subtractExact(into[j], det == 1 ? product : product / det);
      }
      return;
    }
    work.spend(columns);
    for (int j = 0; j < columns; j++) {
      var scaled = Math.multiplyExact(into[j], size);
      into[j] = Math.subtractExact(scaled, Math.multiplyExact(factor, pivotRow[j])) / det;
    }
  }

  /** The columns but one where the row is not zero. */
  private int gather(long[] row, int but) {
    var touched = 0;
    for (int j = 0; j < columns; j++) {
      if (row[j] != 0 && j != but) {
        used[touched++] = j;
      }
    }
    return touched;
  }

  private void exchange(int row, int column) {
    var leaving = basic[row];
    basic[row] = free[column];
    free[column] = leaving;
    place[basic[row]] = row;
    if (leaving != SUM) {
      place[leaving] = ~column;
    }
  }

  /** Solves the sums one by one; a sum that follows from the others falls away. */
  private void solve() {
    for (int row = 0; row < rows; ) {
      work.requireLeft();
      var column = sparsest(row);
      if (column < 0) {
        rows--;
        entry[row] = entry[rows];
      } else {
        pivot(row, column);
        delete(column);
        row++;
      }
    }
  }

  /** The column to solve a row for: a unit entry if possible, then the one in fewest other rows. */
  private int sparsest(int row) {
    var best = -1;
    var fewest = Long.MAX_VALUE;
    for (int j = 0; j < columns; j++) {
      if (entry[row][j] != 0) {
        var cost = Math.abs(entry[row][j]) == det ? 0L : rows + 1L;
        for (int i = 0; i < rows; i++) {
          cost += entry[i][j] == 0 ? 0 : 1;
        }
        if (cost < fewest) {
          fewest = cost;
          best = j;
        }
      }
    }
    work.spend(columns);
    return best;
  }

  /** Takes out a column for good: its cell is known. */
  private void delete(int column) {
    columns--;
    for (int i = 0; i < rows; i++) {
      entry[i][column] = entry[i][columns];
    }
    free[column] = free[columns];
    if (column < columns) {
      place[free[column]] = ~column;
    }
    work.spend(rows);
  }
}
