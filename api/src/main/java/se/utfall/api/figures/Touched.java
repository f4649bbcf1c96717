package se.utfall.api.figures;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utfall.db.figures.ChangeRepository;
import se.utfall.db.revision.Reading;

/** Tells which series have been touched since something was made of the store. */
@Singleton
final class Touched {
  private final ChangeRepository changes;

  Touched(ChangeRepository changes) {
    this.changes = changes;
  }

  /**
   * The moment of a store.
   *
   * @param version the mark of its last revision
   * @param revision the number of that
   * @param recordedAt when that was committed; empty before the first
   */
  record Mark(String version, long revision, Optional<Instant> recordedAt) {
    /** Of no store. */
    static final Mark NONE = new Mark("", 0, Optional.empty());

    boolean isOf(Reading reading) {
      return !reading.isPast() && version.equals(reading.version());
    }
  }

  /** The moment of a reading. */
  Mark mark(Reading reading) {
    return new Mark(reading.version(), reading.revision(), changes.recordedAt(reading.revision()));
  }

  /**
   * The series that have got values, or other values, from then to the reading. Empty when that
   * cannot be told: nothing was marked, or of another store, or the reading is the earlier.
   */
  Optional<List<Long>> since(Mark then, Reading reading) {
    boolean isEarlierOfThis =
        then.recordedAt().isPresent()
            && then.revision() <= reading.revision()
            && then.recordedAt().equals(changes.recordedAt(then.revision()));
    return isEarlierOfThis
        ? Optional.of(changes.touched(then.revision(), reading.revision()))
        : Optional.empty();
  }
}
