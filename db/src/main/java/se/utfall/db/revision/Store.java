package se.utfall.db.revision;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The one door to the figures.
 *
 * <p>Reading: one read-only transaction on one snapshot. A moment that has passed is first turned
 * into the last revision committed by then; for that the reader waits, by a lock shared with other
 * readers, for a writer that has taken its time stamp but not yet committed (milliseconds, never
 * the length of an import), so that the same question has the same answer for ever.
 *
 * <p>Writing: writers take turns from their first comparison with the store to their commit. The
 * revision's number is given when its turn comes, its time just before the commit.
 */
@Singleton
public final class Store {
  private static final TransactionDefinition SNAPSHOT =
      new Definition(Isolation.REPEATABLE_READ, true);
  private static final TransactionDefinition RESOLVING =
      new Definition(Isolation.READ_COMMITTED, true);
  private static final TransactionDefinition WRITING =
      new Definition(Isolation.READ_COMMITTED, false);

  /** A writer holds a connection while its file comes in; the others are for readers. */
  private static final int MOST_WRITERS = 3;

  private final Semaphore writers = new Semaphore(MOST_WRITERS, true);
  private final TransactionOperations<Connection> transactions;

  Store(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /**
   * Reads as of a moment.
   *
   * @param asOf the moment; empty, or later than now, means now
   * @param roles the reader's roles; empty when not logged in
   * @param work reads and returns; everything it reads is of one snapshot
   */
  public <T> T read(Optional<AsOf> asOf, Set<String> roles, Function<Reading, T> work) {
    Optional<Known> then =
        asOf.map(
            moment ->
                transactions.execute(
                    RESOLVING, status -> Known.at(status.getConnection(), moment.instant())));
    return transactions.execute(
        SNAPSHOT,
        status -> {
          Known known = then.filter(Known::past).orElseGet(() -> Known.now(status.getConnection()));
          return work.apply(
              new Reading(
                  known.revision + " " + known.stamp, known.revision, known.at, known.past, roles));
        });
  }

  /**
   * Writes in one transaction; what {@code work} changes becomes one revision, or nothing if it
   * throws.
   */
  public <T> T write(Function<Writing, T> work) {
    writers.acquireUninterruptibly();
    try {
      return writeNow(work);
    } finally {
      writers.release();
    }
  }

  private <T> T writeNow(Function<Writing, T> work) {
    return transactions.execute(
        WRITING,
        status -> {
          Writing writing = new Writing(status.getConnection());
          T answer = work.apply(writing);
          if (writing.isGivenUp()) {
            status.setRollbackOnly();
          }
          return answer;
        });
  }

  private record Known(long revision, Instant at, boolean past, String stamp) {

    static Known now(Connection connection) {
      return ask(
          connection,
          "select coalesce(max(revision), 0), clock_timestamp(), false, max(recorded_at) from revision",
          Optional.empty());
    }

    static Known at(Connection connection, Instant moment) {
      Writing.waitForStamps(connection);
      return ask(
          connection,
          """
          select coalesce(max(revision) filter (where recorded_at <= asked.moment), 0),
                 asked.moment, asked.moment < clock_timestamp(),
                 max(recorded_at) filter (where recorded_at <= asked.moment)
          from (select ?::timestamptz as moment) asked left join revision on true
          group by asked.moment""",
          Optional.of(moment));
    }

    private static Known ask(Connection connection, String query, Optional<Instant> moment) {
      try (PreparedStatement statement = connection.prepareStatement(query)) {
        if (moment.isPresent()) {
          statement.setTimestamp(1, Timestamp.from(moment.get()));
        }
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          return new Known(
              row.getLong(1),
              row.getTimestamp(2).toInstant(),
              row.getBoolean(3),
              String.valueOf(row.getTimestamp(4)));
        }
      } catch (SQLException fault) {
        throw new StoreException("the revision could not be found", fault);
      }
    }
  }

  private record Definition(Isolation isolation, boolean readOnly)
      implements TransactionDefinition {
    @Override
    public Optional<Isolation> getIsolationLevel() {
      return Optional.of(isolation);
    }

    @Override
    public Optional<Boolean> isReadOnly() {
      return Optional.of(readOnly);
    }

    @Override
    public Propagation getPropagationBehavior() {
      return Propagation.REQUIRES_NEW;
    }
  }
}
