package se.utfall.analytics.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The figures of a {@link SeriesTable} as an analysis reads them: checked, in time order, rows
 * without a figure left out and counted. Positions run from 0 to {@link #size()} − 1; {@link
 * #row(int)} leads back to the row of the table. A bound that is lacking is infinite here and
 * nowhere else; infinity never leaves an analysis.
 */
public final class Series {

  private final int[] rows;

  /** Beyond this, sums and slopes could overflow. */
  private static final double LARGEST = 1e100;

  /** Years: about 30 milliseconds. Times nearer than that are the same time. */
  private static final double SHORTEST = 1e-9;

  private final int size;
  private final int missing;
  private final int valued;
  private final double[] time;
  private final double[] value;
  private final double[] lower;
  private final double[] upper;

  /** Reads and checks a table; see {@link SeriesTable} for its shape and the errors. */
  public static Series of(Table table) {
    return new Series(table);
  }

  private Series(Table table) {
    time = column(table, SeriesTable.TIME);
    value = column(table, SeriesTable.VALUE);
    lower = column(table, SeriesTable.LOWER);
    upper = column(table, SeriesTable.UPPER);
    requireRising(time);
    rows = new int[time.length];
    var kept = 0;
    for (int row = 0; row < time.length; row++) {
      if (isGiven(row)) {
        rows[kept] = row;
        keep(row, kept++);
      }
    }
    missing = time.length - kept;
    size = kept;
    valued = countValued();
  }

  /** How many figures say something. */
  public int size() {
    return size;
  }

  /** How many rows have no figure. */
  public int missing() {
    return missing;
  }

  /** What an analysis of this series rests on. */
  public Basis basis(Method method) {
    var exact = 0;
    for (int i = 0; i < size; i++) {
      exact += isExact(i) ? 1 : 0;
    }
    return new Basis(method, exact, valued - exact, size - valued, missing);
  }

  /** Whether the last row has no figure. */
  public boolean isLatestMissing() {
    return missing > 0 && (size == 0 || rows[size - 1] < size + missing - 1);
  }

  /** The row of the table, from 0, that holds the figure at this position. */
  public int row(int position) {
    return rows[position];
  }

  /** Years, at the middle of the period. */
  public double time(int position) {
    return time[position];
  }

  /** Whether the source names a number. */
  public boolean hasValue(int position) {
    return !Double.isNaN(value[position]);
  }

  public boolean isExact(int position) {
    return lower[position] == upper[position];
  }

  /** Closed lower bounds of all figures; −∞ where there is none. */
  public double[] lowers() {
    return Arrays.copyOf(lower, size);
  }

  /** Closed upper bounds of all figures; ∞ where there is none. */
  public double[] uppers() {
    return Arrays.copyOf(upper, size);
  }

  /** Times of all figures. */
  public double[] times() {
    return Arrays.copyOf(time, size);
  }

  /** Times of the figures with a named value. */
  public double[] valuedTimes() {
    return valued(time);
  }

  /** The named values, in time order. */
  public double[] values() {
    return valued(value);
  }

  /** Rows of the figures with a named value. */
  public int[] valuedRows() {
    var kept = new int[valued];
    var count = 0;
    for (int i = 0; i < size; i++) {
      if (hasValue(i)) {
        kept[count++] = rows[i];
      }
    }
    return kept;
  }

  /** Closed lower bounds of the figures with a named value; −∞ where there is none. */
  public double[] valuedLowers() {
    return valued(lower);
  }

  /** Closed upper bounds of the figures with a named value; ∞ where there is none. */
  public double[] valuedUppers() {
    return valued(upper);
  }

  /** The figure as decimals, as printed. */
  public Bounded figure(int position) {
    return new Bounded(
        decimal(value[position]), decimal(lower[position]), decimal(upper[position]));
  }

  private double[] valued(double[] column) {
    var kept = new double[valued];
    var count = 0;
    for (int i = 0; i < size; i++) {
      if (hasValue(i)) {
        kept[count++] = column[i];
      }
    }
    return kept;
  }

  private int countValued() {
    var count = 0;
    for (int i = 0; i < size; i++) {
      count += hasValue(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isGiven(int row) {
    return !(Double.isNaN(value[row]) && Double.isNaN(lower[row]) && Double.isNaN(upper[row]));
  }

  /** Moves a row to its position, with lacking bounds filled in and −0 made 0. */
  private void keep(int row, int position) {
    var exact = Double.isNaN(lower[row]) && Double.isNaN(upper[row]);
    var low = exact ? value[row] : orElse(lower[row], Double.NEGATIVE_INFINITY);
    var high = exact ? value[row] : orElse(upper[row], Double.POSITIVE_INFINITY);
    var named = low == high ? low : value[row];
    if (low > high || named < low || named > high) {
      throw new IllegalArgumentException(
          "value or bounds of row " + row + " contradict each other");
    }
    time[position] = time[row];
    value[position] = named + 0.0;
    lower[position] = low + 0.0;
    upper[position] = high + 0.0;
  }

  private static double orElse(double number, double other) {
    return Double.isNaN(number) ? other : number;
  }

  private static Optional<BigDecimal> decimal(double number) {
    return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
  }

  private static double[] column(Table table, String name) {
    if (!table.containsColumn(name) || !(table.column(name) instanceof DoubleColumn column)) {
      throw new IllegalArgumentException("table has no column of doubles named " + name);
    }
    var numbers = column.asDoubleArray();
    for (double number : numbers) {
      if (Math.abs(number) > LARGEST) {
        throw new IllegalArgumentException(name + " holds a number beyond " + LARGEST);
      }
    }
    return numbers;
  }

  private static void requireRising(double[] time) {
    for (int row = 0; row < time.length; row++) {
      if (Double.isNaN(time[row])) {
        throw new IllegalArgumentException("time of row " + row + " is missing");
      }
      if (row > 0 && !(time[row] - time[row - 1] >= SHORTEST)) {
        throw new IllegalArgumentException(
            "time does not rise at row " + row + ": " + time[row - 1] + ", " + time[row]);
      }
    }
  }
}
