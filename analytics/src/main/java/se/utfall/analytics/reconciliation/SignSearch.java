package se.utfall.analytics.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.money.Cell;

/**
 * Finds the cells whose sign is wrong. A cell is turned when that makes more identities hold than
 * it makes fail, the one that heals most first; after those, a printed deviation whose two columns
 * give it with the other sign, whatever sums were made of it. A part of a sum that alone would heal
 * it is turned only if its sign is contrary to its kind: an error of any size may happen to be
 * twice some small part. Each cell is turned once, so the search ends.
 */
final class SignSearch {
  private final List<Identity> identities;
  private final Set<Cell> doubtful;
  private final Map<Cell, List<Identity>> touching = new HashMap<>();

  /**
   * @param doubtful the cells that may be turned because a single sum would hold then
   */
  SignSearch(List<Identity> identities, Set<Cell> doubtful) {
    this.identities = identities;
    this.doubtful = doubtful;
    for (var identity : identities) {
      identity
          .cells()
          .distinct()
          .forEach(cell -> touching.computeIfAbsent(cell, c -> new ArrayList<>()).add(identity));
    }
  }

  /** The cells with the wrong sign and the identity that shows it, in the order found. */
  Map<Cell, Identity> wrongSigns(Ledger printed) {
    var found = new LinkedHashMap<Cell, Identity>();
    var ledger = printed;
    for (var next = best(ledger); next.isPresent(); next = best(ledger)) {
      var cell = next.get();
      found.put(cell, revealing(cell, ledger));
      ledger = ledger.turning(cell);
    }
    return found;
  }

  private Optional<Cell> best(Ledger ledger) {
    var failing = identities.stream().filter(identity -> !ledger.holds(identity)).toList();
    var scores = new LinkedHashMap<Cell, Integer>();
    for (var cell : candidates(failing, ledger)) {
      scores.put(cell, score(cell, ledger));
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= (showsItself(entry.getKey(), failing, ledger) ? 1 : 2))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .or(() -> ownDeviation(failing, ledger));
  }

  private LinkedHashSet<Cell> candidates(List<Identity> failing, Ledger ledger) {
    var cells = new LinkedHashSet<Cell>();
    for (var identity : failing) {
      identity.cells().filter(cell -> heals(cell, identity, ledger)).forEach(cells::add);
    }
    return cells;
  }

  private boolean showsItself(Cell cell, List<Identity> failing, Ledger ledger) {
    return doubtful.contains(cell)
        || failing.stream()
            .anyMatch(identity -> identity.judged().equals(cell) && heals(cell, identity, ledger));
  }

  private static boolean heals(Cell cell, Identity identity, Ledger ledger) {
    return !ledger.isTurned(cell)
        && ledger.printed(cell).filter(amount -> amount.value().signum() != 0).isPresent()
        && ledger.turning(cell).holds(identity);
  }

  /** Identities that begin to hold less those that cease to. */
  private int score(Cell cell, Ledger ledger) {
    var turned = ledger.turning(cell);
    var score = 0;
    for (var identity : touching.get(cell)) {
      score += (turned.holds(identity) ? 1 : 0) - (ledger.holds(identity) ? 1 : 0);
    }
    return score;
  }

  private static Optional<Cell> ownDeviation(List<Identity> failing, Ledger ledger) {
    return failing.stream()
        .filter(identity -> identity.kind() == Identity.Kind.DEVIATION)
        .filter(identity -> heals(identity.judged(), identity, ledger))
        .map(Identity::judged)
        .findFirst();
  }

  /** Of those that turning the cell heals, the one that the cell is judged by, if any. */
  private Identity revealing(Cell cell, Ledger ledger) {
    return touching.get(cell).stream()
        .filter(identity -> !ledger.holds(identity))
        .filter(identity -> ledger.turning(cell).holds(identity))
        .max(Comparator.comparing(identity -> identity.judged().equals(cell)))
        .orElseThrow();
  }
}
