package se.utfall.analytics.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether the hidden cells of a {@link Pattern} are wide enough, and if not, where it is weak.
 *
 * <p>A cell is wide enough when two tables that a reader cannot tell apart, found by {@link Walk},
 * lie as far apart as required in it. Which cells these two move is remembered: as long as all of
 * them are hidden, nothing need be found anew.
 *
 * <p>Where a cell is too narrow the last row of the walk proves it (duality): it bounds the cell by
 * published cells, and no choice is right that hides none of these in addition.
 */
final class Guard {

  private static final int REMEMBERED = 12;

  private final Pattern pattern;
  private final BitSet primary;
  private final DisclosureSettings settings;
  private final Walk walk;
  private final Map<Integer, Deque<BitSet>> witnesses = new HashMap<>();

  Guard(Counts counts, Pattern pattern, BitSet primary, DisclosureSettings settings, Work work) {
    this.pattern = pattern;
    this.primary = primary;
    this.settings = settings;
    walk = new Walk(counts, pattern, work);
  }

  Pattern pattern() {
    return pattern;
  }

  boolean protectsPrimary() {
    return primary.stream().allMatch(cell -> weakness(cell).isEmpty());
  }

  /** The small cells that are too narrow. */
  BitSet narrow() {
    var narrow = new BitSet();
    primary.stream().filter(cell -> weakness(cell).isPresent()).forEach(narrow::set);
    return narrow;
  }

  /** For each small cell that is too narrow, the published cells one of which must be hidden. */
  List<BitSet> primaryWeaknesses() {
    return primary.stream().mapToObj(this::weakness).flatMap(Optional::stream).toList();
  }

  /** The same for the first of the other hidden cells that is too narrow. */
  Optional<BitSet> secondaryWeakness() {
    var secondary = pattern.hidden();
    secondary.andNot(primary);
    return secondary.stream().mapToObj(this::weakness).flatMap(Optional::stream).findFirst();
  }

  /**
   * The published cells one of which must be hidden so that this hidden cell is wide enough; empty
   * when it is, a set of none when nothing helps.
   */
  Optional<BitSet> weakness(int cell) {
    return weakness(cell, primary.get(cell) ? settings.primaryWidth() : settings.secondaryWidth());
  }

  Optional<BitSet> weakness(int cell, long width) {
    var known = witnesses.computeIfAbsent(cell, none -> new ArrayDeque<>());
    for (BitSet witness : known) {
      if (pattern.hidesAll(witness)) {
        return Optional.empty();
      }
    }
    if (walk.from(cell, 1, width) != Walk.End.BEST) {
      return remember(known, walk.moved());
    }
    var up = walk.distance();
    var above = walk.moved();
    var cut = publishedInRow(cell);
    if (walk.from(cell, -1, width - up) == Walk.End.FAR) {
      above.or(walk.moved());
      return remember(known, above);
    }
    cut.or(publishedInRow(cell));
    return Optional.of(cut);
  }

  private static Optional<BitSet> remember(Deque<BitSet> known, BitSet witness) {
    known.addFirst(witness);
    if (known.size() > REMEMBERED) {
      known.removeLast();
    }
    return Optional.empty();
  }

  /** None when the cell has come down to 0 and left its row: nothing published keeps it there. */
  private BitSet publishedInRow(int cell) {
    var published = new BitSet();
    var dictionary = pattern.dictionary();
    if (!dictionary.isFree(cell)) {
      var row = dictionary.rowOf(cell);
      for (int column = 0; column < dictionary.columns(); column++) {
        if (dictionary.entry(row, column) != 0 && !pattern.isHidden(dictionary.free(column))) {
          published.set(dictionary.free(column));
        }
      }
    }
    return published;
  }
}
