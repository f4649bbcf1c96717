package se.utfall.db.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.db.revision.VersionedTable;

/** Makes what staged rows say differently from the store a part of one revision. */
final class Revising {
  private static final int MANY = 5_000;

  private final Connection connection;
  private final long revision;
  private final Optional<Onlooker> onlooker;

  /**
   * In a transaction whose turn it is.
   *
   * @param onlooker who wants to be told what changes; empty when only the numbers are wanted
   */
  Revising(Connection connection, long revision, Optional<Onlooker> onlooker) {
    this.connection = connection;
    this.revision = revision;
    this.onlooker = onlooker;
  }

  /**
   * Checks what is staged against the store and revises; nothing is revised once there is a
   * problem.
   */
  Changed compare(Staging staging, Problems problems) throws SQLException {
    new StagedChecks(staging, problems).run(connection);
    return problems.isEmpty() ? revise(staging.kind()) : Changed.NOTHING;
  }

  private Changed revise(Kind kind) throws SQLException {
    ChangeCount count = ChangeCount.NONE;
    try (Statement statement = connection.createStatement()) {
      for (Target target : kind.targets()) {
        for (String before : target.before()) {
          statement.execute(before.replace("%d", Long.toString(revision)));
        }
        VersionedTable.Counts counts = target.table().revise(connection, revision, target.rows());
        count = count.plus(new ChangeCount(counts.added(), counts.revised()));
        if (counts.added() + counts.revised() > MANY) {
          // or foreign keys to it are checked by plans that this connection made when it was small
          statement.execute("analyze " + target.table().name());
        }
        for (String after : target.after()) {
          statement.execute(after.replace("%d", Long.toString(revision)));
        }
      }
      for (String closing : kind.closings()) {
        int closed = statement.executeUpdate(closing.replace("%d", Long.toString(revision)));
        count = count.plus(new ChangeCount(0, closed));
      }
      if (kind.hasAmounts()) {
        count = countRows(kind, statement);
      }
      Changed changed = new Changed(count, told(kind));
      for (Target target : kind.targets()) {
        statement.execute("drop table " + target.table().changes());
      }
      return changed;
    }
  }

  private ImportChanges told(Kind kind) throws SQLException {
    return onlooker.isPresent()
        ? new ChangeReport(kind, revision, onlooker.get()).read(connection)
        : ImportChanges.UNTOLD;
  }

  /** Counts rows of a file whose rows are staged in several pieces: each counts once. */
  private static ChangeCount countRows(Kind kind, Statement statement) throws SQLException {
    String pieces =
        kind.targets().stream()
            .map(target -> "select row_number, old_revision from " + target.table().changes())
            .collect(Collectors.joining(" union all "));
    try (ResultSet counts =
        statement.executeQuery(
            "select count(*) - count(old_revision), count(old_revision) from"
                + " (select max(old_revision) as old_revision from ("
                + pieces
                + ") piece group by row_number) rows")) {
      counts.next();
      return new ChangeCount(counts.getInt(1), counts.getInt(2));
    }
  }
}
