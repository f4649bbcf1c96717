package se.utfall.db.imports;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Somebody who is told what a file changes.
 *
 * @param roles their roles, separated by spaces: what they may not see of the store is withheld
 */
record Onlooker(String roles) {

  static Onlooker of(Collection<String> roles) {
    return new Onlooker(String.join(" ", new TreeSet<>(roles)));
  }
}
