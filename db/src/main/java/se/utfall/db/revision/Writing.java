package se.utfall.db.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One writing transaction. Take the turn first, then compare and revise, then close the revision;
 * nothing may come between closing and the commit. Only {@link Store} makes one, on its own thread.
 */
public final class Writing {
  private static final long WRITERS = 0x7574_6661_6c6c_0001L;
  private static final long STAMPS = 0x7574_6661_6c6c_0002L;

  private final Connection connection;
  private boolean givenUp;

  Writing(Connection connection) {
    this.connection = connection;
  }

  /** The connection of the transaction. */
  public Connection connection() {
    return connection;
  }

  /** Waits until no other writer is at work; returns the number that the next revision gets. */
  public long takeTurn() {
    execute("select pg_advisory_xact_lock(" + WRITERS + ")");
    return askLong("select coalesce(max(revision), 0) + 1 from revision");
  }

  /** Writes the revision down with its author and its time, just before the commit. */
  public void close(long revision, String author) {
    close(revision, author, Optional.empty());
  }

  /** The same with the reason that a person gave. */
  public void close(long revision, String author, Optional<String> reason) {
    execute("select pg_advisory_xact_lock(" + STAMPS + ")");
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into revision (revision, recorded_at, author, reason)
            select ?, greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond'), ?, ?
            from revision""")) {
      statement.setLong(1, revision);
      statement.setString(2, author);
      statement.setString(3, reason.orElse(null));
      statement.executeUpdate();
    } catch (SQLException fault) {
      throw new StoreException("the revision could not be closed", fault);
    }
  }

  /** Nothing of this transaction shall be kept. */
  public void giveUp() {
    givenUp = true;
  }

  boolean isGivenUp() {
    return givenUp;
  }

  static void waitForStamps(Connection connection) {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock_shared(" + STAMPS + ")")) {
      lock.execute();
    } catch (SQLException fault) {
      throw new StoreException("the order of revisions could not be read", fault);
    }
  }

  private void execute(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException fault) {
      throw new StoreException("the revision could not be opened", fault);
    }
  }

  private long askLong(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException fault) {
      throw new StoreException("the revision could not be numbered", fault);
    }
  }
}
