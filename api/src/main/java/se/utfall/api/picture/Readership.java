package se.utfall.api.picture;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import se.utfall.api.charts.Picture;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Roles;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/** Finds out who gets the very same picture as the one who issues it. */
@Singleton
final class Readership {
  private final Store store;

  Readership(Store store) {
    this.store = store;
  }

  /**
   * The fewest roles that give this picture: none, that of a reader, one role more, or all that the
   * issuer has.
   *
   * @param roles those of the issuer
   * @param making makes the picture anew
   */
  SortedSet<String> least(
      Picture picture, AsOf moment, Set<String> roles, Function<Reading, Picture> making) {
    return candidates(roles).stream()
        .filter(fewer -> again(moment, fewer, making).filter(it -> same(it, picture)).isPresent())
        .findFirst()
        .orElseGet(() -> new TreeSet<>(roles));
  }

  private static List<SortedSet<String>> candidates(Set<String> roles) {
    List<SortedSet<String>> candidates = new ArrayList<>();
    candidates.add(Collections.emptySortedSet());
    candidates.add(new TreeSet<>(Set.of(Roles.READER)));
    Collection<String> others = new TreeSet<>(roles);
    others.remove(Roles.READER);
    others.forEach(role -> candidates.add(new TreeSet<>(Set.of(Roles.READER, role))));
    return candidates;
  }

  private Optional<Picture> again(
      AsOf moment, Set<String> roles, Function<Reading, Picture> making) {
    try {
      return Optional.of(store.read(Optional.of(moment), roles, making));
    } catch (ProblemException hidden) {
      return Optional.empty(); // who has these roles gets no picture at all
    }
  }

  private static boolean same(Picture one, Picture other) {
    return one.spec().toString().equals(other.spec().toString())
        && one.csv().equals(other.csv())
        && one.description().toString().equals(other.description().toString())
        && one.name().equals(other.name());
  }
}
