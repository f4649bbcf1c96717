package se.utfall.db.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows, while the rows of a file go by, that no key stands twice: it cannot where the last part of
 * the key only rises among rows that share the other parts, as periods mostly do within a series.
 * What is not shown so, the database has to look for, at the price of sorting the whole file.
 */
final class RisingKeys {
  private static final int MOST = 100_000;

  private final int[] shared;
  private final int rising;
  private final Map<String, String> highest = new HashMap<>();
  private final StringBuilder group = new StringBuilder();
  private boolean shown = true;

  RisingKeys(List<String> key, Map<String, Integer> positions) {
    this.shared = key.subList(0, key.size() - 1).stream().mapToInt(positions::get).toArray();
    this.rising = positions.get(key.get(key.size() - 1));
  }

  void see(Row row) {
    String value = row.get(rising);
    if (!shown || value == null) {
      return;
    }
    group.setLength(0);
    for (int position : shared) {
      group.append(row.get(position)).append('\0');
    }
    String before = highest.put(group.toString(), value);
    shown = (before == null || before.compareTo(value) < 0) && highest.size() <= MOST;
  }

  /** Whether it is certain that no key stands twice. */
  boolean areShown() {
    return shown;
  }
}
