package se.utfall.db.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems found so far: the first thousand in order of row, and how many there are. Not
 * thread-safe.
 */
final class Problems {
  static final int MOST = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private long count;

  void add(long row, String column, Problem.Code code, String value) {
    count++;
    kept.add(new Problem(row, column, code, value));
    if (kept.size() >= 4 * MOST) {
      keepFirst();
    }
  }

  /** Counts problems that are too many to name. */
  void addUnnamed(long more) {
    count += more;
  }

  long count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<Problem> first() {
    keepFirst();
    return List.copyOf(kept);
  }

  private void keepFirst() {
    kept.sort(Problem.ORDER);
    if (kept.size() > MOST) {
      kept.subList(MOST, kept.size()).clear();
    }
  }
}
