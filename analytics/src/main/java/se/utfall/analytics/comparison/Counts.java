package se.utfall.analytics.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The rows of a {@link CountTable}, checked against what is measured. */
final class Counts {

  /** More than anybody counts; beyond it the exact formulae lose their digits. */
  private static final double MOST = 1e9;

  private static final double SMALLEST_BASE = 1e-9;
  private static final double LARGEST_BASE = 1e15;

  /** A group; not counted when a number is NaN. */
  record Row(String group, double count, double base, OptionalDouble score) {

    boolean isCounted() {
      return !Double.isNaN(count) && !Double.isNaN(base);
    }
  }

  private final List<Row> rows;
  private final int exact;
  private final int boundsOnly;

  Counts(Table table, Measure measure) {
    var count = numbers(table, CountTable.COUNT);
    var base = numbers(table, CountTable.BASE);
    var score = numbers(table, CountTable.SCORE);
    var sure = numbers(table, CountTable.EXACT);
    var bounded = numbers(table, CountTable.BOUNDED);
    var group = (StringColumn) table.column(CountTable.GROUP);
    rows =
        IntStream.range(0, count.length)
            .mapToObj(i -> new Row(group.get(i), count[i], base[i], score(score[i])))
            .toList();
    rows.stream().filter(Row::isCounted).forEach(row -> check(row, measure));
    exact = (int) IntStream.range(0, count.length).filter(i -> sure[i] == 1).count();
    boundsOnly =
        (int)
            IntStream.range(0, count.length)
                .filter(i -> !rows.get(i).isCounted() && bounded[i] == 1)
                .count();
  }

  List<Row> rows() {
    return rows;
  }

  Basis basis(Method method) {
    var counted = (int) rows.stream().filter(Row::isCounted).count();
    var missing = rows.size() - counted - boundsOnly;
    return new Basis(method, exact, counted - exact, boundsOnly, missing);
  }

  private static OptionalDouble score(double score) {
    return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  private static void check(Row row, Measure measure) {
    require(row.count() >= 0 && row.count() <= MOST, row, "count " + row.count());
    require(row.count() == Math.rint(row.count()), row, "count " + row.count() + " is not whole:");
    var base = row.base();
    require(base == 0 || base >= SMALLEST_BASE && base <= LARGEST_BASE, row, "base " + base);
    if (measure == Measure.PROPORTION) {
      require(row.base() == Math.rint(row.base()), row, "base " + row.base() + " is not whole:");
      require(row.base() <= MOST, row, "base " + row.base());
      require(row.count() <= row.base(), row, "count " + row.count() + " exceeds the base:");
    }
  }

  private static void require(boolean holds, Row row, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " in group " + row.group());
    }
  }

  private static double[] numbers(Table table, String name) {
    if (!table.containsColumn(name) || !(table.column(name) instanceof DoubleColumn column)) {
      throw new IllegalArgumentException("table has no column of doubles named " + name);
    }
    var numbers = column.asDoubleArray();
    for (double number : numbers) {
      if (Double.isInfinite(number)) {
        throw new IllegalArgumentException(name + " holds an infinite number");
      }
    }
    return numbers;
  }
}
