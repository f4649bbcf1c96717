package se.utfall.analytics.deviation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.reconciliation.Identities;
import se.utfall.analytics.reconciliation.Identity;
import se.utfall.analytics.reconciliation.Term;

/**
 * Which lines are one figure and which are sums of others, as the identities between their cells
 * say; between the lines of chosen organisations only.
 */
final class Relations {

  private final Map<Place, Place> leaders = new LinkedHashMap<>();
  private final Map<Place, Set<Place>> parts = new LinkedHashMap<>();

  Relations(Identities identities, Predicate<String> organisation) {
    for (var identity : identities.list()) {
      if (organisation.test(identity.judged().organisation())) {
        relate(identity, terms(identity, organisation));
      }
    }
  }

  /** The line that stands for all that are one figure with this one. */
  Place figure(Place place) {
    var leader = place;
    while (leaders.containsKey(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }

  /** The figures that are sums of others, as far as a part of them is among these lines. */
  Set<Place> sums(Collection<Place> known) {
    var sums = new LinkedHashSet<Place>();
    parts.forEach(
        (sum, ofSum) -> {
          var figure = figure(sum);
          if (ofSum.stream().anyMatch(it -> known.contains(it) && !figure(it).equals(figure))) {
            sums.add(figure);
          }
        });
    return sums;
  }

  private static List<Place> terms(Identity identity, Predicate<String> organisation) {
    return identity.terms().stream()
        .map(Term::cell)
        .filter(cell -> organisation.test(cell.organisation()))
        .map(Relations::place)
        .toList();
  }

  private void relate(Identity identity, List<Place> terms) {
    var judged = place(identity.judged());
    switch (identity.kind()) {
      case SAME_FIGURE -> terms.forEach(other -> unite(judged, other));
      case SUM, ORGANISATION_SUM, CROSS_TABLE_SUM ->
          parts.computeIfAbsent(judged, none -> new LinkedHashSet<>()).addAll(terms);
      case DEVIATION, EQUITY_ROLL_FORWARD, CLAIM -> {
        // relates columns, years or words, not lines
      }
    }
  }

  private void unite(Place one, Place other) {
    var leader = figure(one);
    var follower = figure(other);
    if (!leader.equals(follower)) {
      leaders.put(follower, leader);
    }
  }

  private static Place place(Cell cell) {
    return new Place(cell.table(), cell.organisation(), cell.line());
  }
}
