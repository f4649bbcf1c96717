package se.utfall.analytics.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All sums of a table solved for as many cells as possible: each determined cell (a row) as a
 * combination of the free cells (the columns). With y = how far a cell is from its true count, row
 * i says
 *
 * <pre>
 * scale_i * y_i + sum_j entry_ij * y_j = 0
 * </pre>
 *
 * <p>in whole numbers in lowest terms, without any rounding; an overflow is an {@link
 * ArithmeticException}. A row of zeros means that the cell is known exactly. Fixing cells at their
 * published count is deleting columns.
 *
 * <p>Source: Chvátal (1983), Linear Programming, chapter 2: dictionaries and pivots.
 */
final class Dictionary {

  private static final int SUM = -1;

  /** What a division costs, against an entry touched. */
  private static final long DIVISION = 8;

  private static final int ABSENT = Integer.MAX_VALUE;

  private final Work work;
  private final long[][] entry;
  private final int[] basic;
  private final int[] free;
  private final int[] place;
  private final int[] used;
  private final long[] scale;
  private int rows;
  private int columns;

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
    scale = new long[rows];
    Arrays.fill(scale, 1);
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

  private Dictionary(Dictionary other) {
    work = other.work;
    rows = other.rows;
    columns = other.columns;
    basic = other.basic.clone();
    free = other.free.clone();
    place = other.place.clone();
    scale = other.scale.clone();
    used = new int[columns];
    entry = new long[rows][];
    for (int row = 0; row < rows; row++) {
      entry[row] = Arrays.copyOf(other.entry[row], columns);
    }
    work.spend((long) rows * columns / 4);
  }

  Dictionary copy() {
    return new Dictionary(this);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** What the determined cell of a row is multiplied by; positive. */
  long scale(int row) {
    return scale[row];
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
    var touched = gather(pivotRow, column);
    if (pivot < 0) {
      for (int k = 0; k < touched; k++) {
        pivotRow[used[k]] = -pivotRow[used[k]];
      }
    }
    pivotRow[column] = Long.signum(pivot) * scale[row];
    scale[row] = Math.abs(pivot);
    work.spend(rows + columns);
    for (int i = 0; i < rows; i++) {
      if (i != row && entry[i][column] != 0) {
        replace(i, column, row, touched);
      }
    }
    exchange(row, column);
  }

  /** Writes the pivot row, solved for the cell of the column already, into another one. */
  private void replace(int i, int column, int row, int touched) {
    var into = entry[i];
    var common = gcd(into[column], scale[row]);
    var factor = into[column] / common;
    var times = scale[row] / common;
    into[column] = 0;
    if (times != 1) {
      multiply(i, times);
    }
    subtract(into, column, Math.multiplyExact(factor, entry[row][column]));
    for (int k = 0; k < touched; k++) {
      subtract(into, used[k], Math.multiplyExact(factor, entry[row][used[k]]));
    }
    work.spend(touched);
    if (scale[i] != 1) {
      reduce(i);
    }
  }

  private static void subtract(long[] into, int column, long product) {
    into[column] = Math.subtractExact(into[column], product);
  }

  private void multiply(int row, long times) {
    for (int j = 0; j < columns; j++) {
      entry[row][j] = Math.multiplyExact(entry[row][j], times);
    }
    scale[row] = Math.multiplyExact(scale[row], times);
    work.spend(2L * columns);
  }

  /** Brings a row to lowest terms. */
  private void reduce(int row) {
    var common = scale[row];
    for (int j = 0; j < columns && common != 1; j++) {
      common = entry[row][j] == 0 ? common : gcd(entry[row][j], common);
    }
    if (common != 1) {
      for (int j = 0; j < columns; j++) {
        entry[row][j] /= common;
      }
      scale[row] /= common;
    }
    work.spend(DIVISION * columns);
  }

  private static long gcd(long a, long b) {
    var greater = Math.abs(a);
    var less = b;
    while (less != 0) {
      var rest = greater % less;
      greater = less;
      less = rest;
    }
    return greater;
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
        scale[row] = scale[rows];
      } else {
        pivot(row, column);
        delete(column);
        row++;
      }
    }
  }

  /**
   * The column to solve a row for: an entry of 1 if possible, then the one in fewest other rows.
   */
  private int sparsest(int row) {
    var best = -1;
    var fewest = Long.MAX_VALUE;
    for (int j = 0; j < columns; j++) {
      if (entry[row][j] != 0) {
        var cost = Math.abs(entry[row][j]) == 1 ? 0L : rows + 1L;
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
