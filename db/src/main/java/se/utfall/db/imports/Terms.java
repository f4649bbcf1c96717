package se.utfall.db.imports;

import java.util.Optional;
import java.util.UUID;

/**
 * On what terms a file is taken in.
 *
 * @param onlooker who wants to be told what changes
 * @param mark what the changes were when they were looked at; other changes are not stored
 * @param pending the pending file that this is; it is used up, and nothing is stored twice
 */
record Terms(Optional<Onlooker> onlooker, Optional<String> mark, Optional<UUID> pending) {
  static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());
}
