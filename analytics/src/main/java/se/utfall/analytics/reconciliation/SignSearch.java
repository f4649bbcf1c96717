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
import java.util.stream.Stream;
import se.utfall.analytics.money.Cell;

/**
 * Finds the cells whose sign is wrong. A cell is turned when that makes more identities hold than
 * it makes fail, the one that heals most first; after those, a printed deviation whose two columns
 * give it with the other sign, whatever sums were made of it. A part of a sum that alone would heal
 * it is turned only if its sign is doubtful ({@link DoubtfulSigns}): an error of any size may
 * happen to be twice some part. Each cell is turned once, so the search ends.
 */
final class SignSearch {
  private final Ledger printed;
  private final Set<Cell> doubtful;
  private final List<Balance> balances = new ArrayList<>();
  private final Map<Cell, List<Integer>> touching = new HashMap<>();
  private final Map<Cell, Identity> found = new LinkedHashMap<>();

  /**
   * @param doubtful the cells that may be turned because a single sum would hold then
   */
  SignSearch(List<Identity> identities, Ledger printed, Set<Cell> doubtful) {
    this.printed = printed;
    this.doubtful = doubtful;
    for (var identity : identities) {
      Balance.of(identity, printed).ifPresent(this::add);
    }
  }

  private void add(Balance balance) {
    for (var cell : balance.shares().keySet()) {
      touching.computeIfAbsent(cell, none -> new ArrayList<>()).add(balances.size());
    }
    balances.add(balance);
  }

  /** The cells with the wrong sign and the identity that shows it, in the order found. */
  Map<Cell, Identity> wrongSigns() {
    for (var next = best(); next.isPresent(); next = best()) {
      turn(next.get());
    }
    return found;
  }

  private void turn(Cell cell) {
    found.put(cell, revealing(cell));
    for (var place : touching.get(cell)) {
      balances.set(place, balances.get(place).turning(cell));
    }
  }

  private Optional<Cell> best() {
    var failing = balances.stream().filter(balance -> !balance.holds()).toList();
    var scores = new LinkedHashMap<Cell, Integer>();
    for (var cell : candidates(failing)) {
      scores.put(cell, score(cell));
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= (showsItself(entry.getKey()) ? 1 : 2))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .or(() -> ownDeviation(failing));
  }

  private LinkedHashSet<Cell> candidates(List<Balance> failing) {
    var cells = new LinkedHashSet<Cell>();
    for (var balance : failing) {
      balance.shares().keySet().stream().filter(cell -> heals(cell, balance)).forEach(cells::add);
    }
    return cells;
  }

  private boolean heals(Cell cell, Balance balance) {
    return !found.containsKey(cell)
        && printed.printed(cell).filter(amount -> amount.value().signum() != 0).isPresent()
        && balance.holdsTurning(cell);
  }

  /** Identities that begin to hold less those that cease to. */
  private int score(Cell cell) {
    return touching(cell)
        .mapToInt(balance -> (balance.holdsTurning(cell) ? 1 : 0) - (balance.holds() ? 1 : 0))
        .sum();
  }

  private boolean showsItself(Cell cell) {
    return doubtful.contains(cell)
        || touching(cell)
            .anyMatch(
                balance ->
                    balance.identity().judged().equals(cell)
                        && !balance.holds()
                        && balance.holdsTurning(cell));
  }

  private Optional<Cell> ownDeviation(List<Balance> failing) {
    return failing.stream()
        .filter(balance -> balance.identity().kind() == Identity.Kind.DEVIATION)
        .filter(balance -> heals(balance.identity().judged(), balance))
        .map(balance -> balance.identity().judged())
        .findFirst();
  }

  /** Of those that turning the cell heals, the one that the cell is judged by, if any. */
  private Identity revealing(Cell cell) {
    return touching(cell)
        .filter(balance -> !balance.holds() && balance.holdsTurning(cell))
        .map(Balance::identity)
        .max(Comparator.comparing(identity -> identity.judged().equals(cell)))
        .orElseThrow();
  }

  private Stream<Balance> touching(Cell cell) {
    return touching.get(cell).stream().map(balances::get);
  }
}
