package se.utfall.db.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.db.revision.Store;
import se.utfall.db.revision.StoreException;
import se.utfall.db.revision.Writing;

/**
 * Takes files in: one transaction each, all of it or nothing. The file is first streamed into a
 * staging table while others may write; then it waits its turn, is checked against the store, and
 * what differs becomes one revision.
 */
@Singleton
public final class Imports {
  private final Store store;

  Imports(Store store) {
    this.store = store;
  }

  /** Names of the kinds of file, in an order in which what is referred to comes first. */
  public static List<String> kinds() {
    return Kinds.all().stream().map(Kind::name).toList();
  }

  /**
   * Takes one file in.
   *
   * @throws UncheckedIOException if the bytes cannot be read to their end; nothing is stored then
   */
  public ImportAnswer take(ImportFile file) {
    Kind kind = Kinds.find(file.kind()).orElseThrow();
    return store.write(
        writing -> {
          try {
            return take(file, kind, writing);
          } catch (SQLException fault) {
            throw new StoreException("a file of kind " + kind.name() + " was not stored", fault);
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
  }

  private static ImportAnswer take(ImportFile file, Kind kind, Writing writing)
      throws SQLException, IOException {
    Connection connection = writing.connection();
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    InputStream bytes = new DigestInputStream(file.bytes(), digest);
    int rows = new Staging(kind, problems).fill(connection, bytes);
    bytes.transferTo(OutputStream.nullOutputStream());
    long revision = writing.takeTurn();
    new StagedChecks(kind, problems).run(connection);
    if (!problems.isEmpty()) {
      writing.giveUp();
      return new ImportAnswer(
          Optional.empty(),
          kind.name(),
          file.dryRun(),
          rows,
          0,
          0,
          0,
          problems.first(),
          problems.count());
    }
    Changes changes = revise(kind, connection, revision);
    Optional<Long> id = Optional.empty();
    if (file.dryRun()) {
      writing.giveUp();
    } else {
      boolean changed = changes.inserted + changes.revised > 0;
      String hash = HexFormat.of().formatHex(digest.digest());
      id = Optional.of(record(connection, file, hash, rows, changes, changed ? revision : null));
      if (changed) {
        writing.close(revision, file.author());
      }
    }
    int unchanged = rows - changes.inserted - changes.revised;
    return new ImportAnswer(
        id,
        kind.name(),
        file.dryRun(),
        rows,
        changes.inserted,
        changes.revised,
        unchanged,
        List.of(),
        0);
  }

  private static Changes revise(Kind kind, Connection connection, long revision)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Target target : kind.targets()) {
        for (String before : target.before()) {
          statement.execute(before.replace("%d", Long.toString(revision)));
        }
        target.table().revise(connection, revision, target.rows());
        for (String after : target.after()) {
          statement.execute(after);
        }
      }
      String changed =
          kind.targets().stream()
              .map(target -> "select row_number, old_revision from " + target.table().changes())
              .collect(Collectors.joining(" union all "));
      try (ResultSet counts =
          statement.executeQuery(
              """
              select count(*) filter (where not revised), count(*) filter (where revised)
              from (select bool_or(old_revision is not null) as revised
                    from (%s) changed group by row_number) rows"""
                  .formatted(changed))) {
        counts.next();
        return new Changes(counts.getInt(1), counts.getInt(2));
      }
    }
  }

  private static long record(
      Connection connection, ImportFile file, String hash, int rows, Changes changes, Long revision)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import (kind, file_name, sha256, author, recorded_at, row_count,
              inserted, revised, unchanged, revision)
            values (?, ?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?) returning import""")) {
      insert.setString(1, file.kind());
      insert.setString(2, file.name().orElse(null));
      insert.setString(3, hash);
      insert.setString(4, file.author());
      insert.setInt(5, rows);
      insert.setInt(6, changes.inserted);
      insert.setInt(7, changes.revised);
      insert.setInt(8, rows - changes.inserted - changes.revised);
      insert.setObject(9, revision);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private record Changes(int inserted, int revised) {}
}
