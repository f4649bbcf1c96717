package se.utfall.analytics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A {@link CountTable} and its sums as the analysis reads them: checked, cells numbered from 0 in
 * the order of their ids and sums in the order of their cells, so that nothing depends on the order
 * given.
 */
final class Counts {

  static final int MOST_CELLS = 2_500;
  static final int MOST_SUMS = 1_500;
  private static final long LARGEST = 1_000_000_000_000L;

  private final List<String> ids;
  private final long[] count;
  private final Map<String, Integer> position = new HashMap<>();
  private final int[][] given;
  private final int[][] sums;

  Counts(Table table, List<Sum> given) {
    requireSize("cells", table.rowCount(), MOST_CELLS);
    requireSize("sums", given.size(), MOST_SUMS);
    var rows = rows(table);
    ids = List.copyOf(rows.keySet());
    count = rows.values().stream().mapToLong(Long::longValue).toArray();
    ids.forEach(id -> position.put(id, position.size()));
    this.given = given.stream().map(this::cellsOf).toArray(int[][]::new);
    sums = this.given.clone();
    Arrays.sort(sums, Arrays::compare);
  }

  int size() {
    return count.length;
  }

  String id(int cell) {
    return ids.get(cell);
  }

  long count(int cell) {
    return count[cell];
  }

  int sums() {
    return sums.length;
  }

  /** The cells of a sum, its total first, then its parts in order. */
  int[] sum(int row) {
    return sums[row];
  }

  /** The cells of these ids. */
  BitSet cells(String argument, Collection<String> wanted) {
    var cells = new BitSet();
    wanted.forEach(id -> cells.set(cell(argument, id)));
    return cells;
  }

  /** The ids of these cells, in order. */
  List<String> ids(BitSet cells) {
    return cells.stream().mapToObj(ids::get).toList();
  }

  CountCheck check(BitSet neverHidden) {
    var leaves = new BitSet();
    leaves.set(0, size());
    var violations = new ArrayList<CountCheck.Violation>();
    for (int[] sum : given) {
      leaves.clear(sum[0]);
      var parts = IntStream.range(1, sum.length).mapToLong(i -> count[sum[i]]).sum();
      if (parts != count[sum[0]]) {
        violations.add(new CountCheck.Violation(ids.get(sum[0]), count[sum[0]], parts));
      }
    }
    return new CountCheck(
        size(),
        sums.length,
        leaves.cardinality(),
        persons(leaves),
        persons(neverHidden),
        violations);
  }

  long persons(BitSet cells) {
    return cells.stream().mapToLong(cell -> count[cell]).sum();
  }

  private int[] cellsOf(Sum sum) {
    return IntStream.concat(
            IntStream.of(cell("sums", sum.total())),
            sum.parts().stream().mapToInt(part -> cell("sums", part)).sorted())
        .toArray();
  }

  private int cell(String argument, String id) {
    if (!position.containsKey(id)) {
      throw new IllegalArgumentException(argument + " names a cell that there is not: " + id);
    }
    return position.get(id);
  }

  private static TreeMap<String, Long> rows(Table table) {
    if (!(column(table, CountTable.CELL) instanceof StringColumn cells)
        || !(column(table, CountTable.COUNT) instanceof LongColumn counts)) {
      throw new IllegalArgumentException("table is not one of counts: see CountTable");
    }
    var rows = new TreeMap<String, Long>();
    for (int row = 0; row < table.rowCount(); row++) {
      var id = cells.get(row);
      if (counts.isMissing(row) || counts.getLong(row) < 0 || counts.getLong(row) > LARGEST) {
        throw new IllegalArgumentException("count of " + id + " is not from 0 to " + LARGEST);
      }
      if (rows.put(id, counts.getLong(row)) != null) {
        throw new IllegalArgumentException("cell stands there twice: " + id);
      }
    }
    return rows;
  }

  private static Object column(Table table, String name) {
    if (!table.containsColumn(name)) {
      throw new IllegalArgumentException("table has no column named " + name);
    }
    return table.column(name);
  }

  private static void requireSize(String argument, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException(
          argument + " has " + size + " rows; at most " + most + " can be protected at once");
    }
  }
}
