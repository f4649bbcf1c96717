package se.utfall.api.deviation;

import java.util.HashMap;
import java.util.Map;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.reconciliation.Identities;
import se.utfall.analytics.reconciliation.Identity;

/** Which printed lines are one figure, as the rules say. */
final class SameFigures {
  private record Place(String table, String organisation, String line) {}

  /** A figure in a period; equal for every line that prints it. */
  record Figure(Object place, String period) {}

  private final Map<Place, Place> leaders = new HashMap<>();

  SameFigures(Books books) {
    for (Identity identity : Identities.of(books).list()) {
      if (identity.kind() == Identity.Kind.SAME_FIGURE) {
        identity.terms().forEach(term -> unite(place(identity.judged()), place(term.cell())));
      }
    }
  }

  Figure figure(Deviation deviation) {
    var place = new Place(deviation.table(), deviation.organisation(), deviation.line());
    return new Figure(leader(place), deviation.period());
  }

  private void unite(Place one, Place other) {
    Place leader = leader(one);
    Place follower = leader(other);
    if (!leader.equals(follower)) {
      leaders.put(follower, leader);
    }
  }

  private Place leader(Place place) {
    Place leader = place;
    while (leaders.containsKey(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }

  private static Place place(Cell cell) {
    return new Place(cell.table(), cell.organisation(), cell.line());
  }
}
