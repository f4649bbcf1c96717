package se.utfall.api.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import se.utfall.api.figures.Touched.Mark;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/**
 * Keeps the values of the series that are wanted most, as they are at one revision: the last that a
 * reading has come with. When a reading comes with a later one, the series that have been touched
 * in between are let go and the others hold on. A reading of an earlier revision, or of the past,
 * gets nothing from here and leaves nothing. Who may see a series is for the caller to know.
 */
@Singleton
final class KeptValues {
  private static final long MOST_BYTES = 64_000_000;
  private static final int BYTES_OF_A_VALUE = 200;
  private static final Weigher<Long, List<ObservationRow>> BYTES =
      (series, values) -> 100 + BYTES_OF_A_VALUE * values.size();

  private final Touched changes;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Cache<Long, List<ObservationRow>> kept =
      Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher(BYTES).build();
  private Mark at = Mark.NONE;

  KeptValues(Touched changes) {
    this.changes = changes;
  }

  /** The values that are kept of these series, as the reading knows them. */
  Map<Long, List<ObservationRow>> get(Reading reading, List<Long> series) {
    bringTo(reading);
    lock.readLock().lock();
    try {
      return at.isOf(reading) ? kept.getAllPresent(series) : Map.of();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Keeps values as the reading knows them, unless another has come further. */
  void put(Reading reading, Map<Long, List<ObservationRow>> values) {
    Map<Long, List<ObservationRow>> small = new HashMap<>();
    SharedParts parts = new SharedParts();
    values.forEach((series, rows) -> small.put(series, parts.of(rows)));
    lock.readLock().lock();
    try {
      if (at.isOf(reading)) {
        kept.putAll(small);
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  private void bringTo(Reading reading) {
    lock.readLock().lock();
    Mark known = at;
    lock.readLock().unlock();
    boolean isEarlier = reading.isPast() || reading.revision() < known.revision();
    if (isEarlier || known.isOf(reading)) {
      return;
    }
    Optional<List<Long>> touched = changes.since(known, reading);
    Mark next = changes.mark(reading);
    lock.writeLock().lock();
    try {
      if (at.equals(known)) {
        touched.ifPresentOrElse(kept::invalidateAll, kept::invalidateAll);
        at = next;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
