package se.utfall.db.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The staged values of one row while it is read; used again for the next row. Not thread-safe. */
final class Row {
  private final Map<String, Integer> positions;
  private final String[] values;
  private final Set<String> failed = new HashSet<>();
  private long number;

  /** A row with these staged columns and their places. */
  Row(Map<String, Integer> positions) {
    this.positions = new HashMap<>(positions);
    this.values = new String[positions.size()];
  }

  void clear(long line) {
    number = line;
    Arrays.fill(values, null);
    failed.clear();
  }

  long number() {
    return number;
  }

  /** Notes that the cell of a staged column holds something that cannot be read. */
  void fail(String column) {
    failed.add(column);
  }

  boolean hasFailed(String column) {
    return failed.contains(column);
  }

  Optional<String> get(String column) {
    return Optional.ofNullable(values[positions.get(column)]);
  }

  /** The value at a place; null when it is empty. */
  String get(int position) {
    return values[position];
  }

  Optional<BigDecimal> decimal(String column) {
    return get(column).map(BigDecimal::new);
  }

  void set(String column, String value) {
    values[positions.get(column)] = value;
  }

  void set(int position, String value) {
    values[position] = value;
  }

  int position(String column) {
    return positions.get(column);
  }

  /** Writes the values, in order of place, to the stream that fills the staging table. */
  void writeTo(CopyStream copy) throws java.sql.SQLException {
    for (String value : values) {
      copy.cell(value);
    }
    copy.endRow();
  }
}
