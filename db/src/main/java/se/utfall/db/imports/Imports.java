package se.utfall.db.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import se.utfall.db.revision.VersionedTable;
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
    return Kinds.ofFiles().stream().map(Kind::name).toList();
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

  /**
   * Takes rows of several kinds in as one revision, as an edit does.
   *
   * @param pieces the rows; each may refer to what those before it bring
   * @param author who edits
   */
  public ImportAnswer edit(List<Piece> pieces, String author) {
    return store.write(
        writing -> {
          try {
            return edit(pieces, author, writing);
          } catch (SQLException fault) {
            throw new StoreException("an edit was not stored", fault);
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
    Staging staging = new Staging(kind, problems);
    int rows;
    try (FileRows read = file.form().open(bytes, problems)) {
      rows = staging.fill(connection, read);
    }
    bytes.transferTo(OutputStream.nullOutputStream());
    long revision = writing.takeTurn();
    Changes changes = compare(staging, problems, connection, revision);
    Taken taken = new Taken(kind.name(), file.name(), file.author(), hash(digest), rows, changes);
    return finish(taken, problems, writing, revision, file.dryRun());
  }

  private static ImportAnswer edit(List<Piece> pieces, String author, Writing writing)
      throws SQLException, IOException {
    Connection connection = writing.connection();
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    long revision = writing.takeTurn();
    Changes changes = Changes.NONE;
    int rows = 0;
    for (Piece piece : pieces) {
      Kind kind = Kinds.find(piece.kind()).orElseThrow();
      byte[] bytes = piece.text().getBytes(StandardCharsets.UTF_8);
      digest.update(bytes);
      Staging staging = new Staging(kind, problems);
      rows +=
          staging.fill(connection, new DelimitedText(new ByteArrayInputStream(bytes), problems));
      changes = changes.plus(compare(staging, problems, connection, revision));
      Staging.drop(connection);
    }
    Taken taken =
        new Taken(pieces.get(0).kind(), Optional.empty(), author, hash(digest), rows, changes);
    return finish(taken, problems, writing, revision, false);
  }

  /**
   * Checks what is staged against the store and revises; nothing is revised once there is a
   * problem.
   */
  private static Changes compare(
      Staging staging, Problems problems, Connection connection, long revision)
      throws SQLException {
    new StagedChecks(staging, problems).run(connection);
    return problems.isEmpty() ? revise(staging.kind(), connection, revision) : Changes.NONE;
  }

  private static ImportAnswer finish(
      Taken taken, Problems problems, Writing writing, long revision, boolean dryRun)
      throws SQLException {
    if (!problems.isEmpty() || dryRun) {
      writing.giveUp();
      return taken.answer(Optional.empty(), dryRun, problems);
    }
    boolean changed = taken.changes.inserted + taken.changes.revised > 0;
    long id = record(writing.connection(), taken, changed ? revision : null);
    if (changed) {
      writing.close(revision, taken.author);
    }
    return taken.answer(Optional.of(id), false, problems);
  }

  private static Changes revise(Kind kind, Connection connection, long revision)
      throws SQLException {
    Changes changes = Changes.NONE;
    try (Statement statement = connection.createStatement()) {
      for (Target target : kind.targets()) {
        for (String before : target.before()) {
          statement.execute(before.replace("%d", Long.toString(revision)));
        }
        VersionedTable.Counts counts = target.table().revise(connection, revision, target.rows());
        changes = changes.plus(new Changes(counts.added(), counts.revised()));
        for (String after : target.after()) {
          statement.execute(after.replace("%d", Long.toString(revision)));
        }
      }
      if (kind.hasAmounts()) {
        changes = countRows(kind, statement);
      }
      for (Target target : kind.targets()) {
        statement.execute("drop table " + target.table().changes());
      }
    }
    return changes;
  }

  /** Counts rows of a file whose rows are staged in several pieces: each counts once. */
  private static Changes countRows(Kind kind, Statement statement) throws SQLException {
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
      return new Changes(counts.getInt(1), counts.getInt(2));
    }
  }

  private static long record(Connection connection, Taken taken, Long revision)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into import (kind, file_name, sha256, author, recorded_at, row_count,
              inserted, revised, unchanged, revision)
            values (?, ?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?) returning import""")) {
      insert.setString(1, taken.kind);
      insert.setString(2, taken.fileName.orElse(null));
      insert.setString(3, taken.sha256);
      insert.setString(4, taken.author);
      insert.setInt(5, taken.rows);
      insert.setInt(6, taken.changes.inserted);
      insert.setInt(7, taken.changes.revised);
      insert.setInt(8, taken.unchanged());
      insert.setObject(9, revision);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String hash(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private record Changes(int inserted, int revised) {
    static final Changes NONE = new Changes(0, 0);

    Changes plus(Changes more) {
      return new Changes(inserted + more.inserted, revised + more.revised);
    }
  }

  /** What was read and what it changes, before the decision whether to keep it. */
  private record Taken(
      String kind,
      Optional<String> fileName,
      String author,
      String sha256,
      int rows,
      Changes changes) {

    int unchanged() {
      return rows - changes.inserted - changes.revised;
    }

    ImportAnswer answer(Optional<Long> id, boolean dryRun, Problems problems) {
      return new ImportAnswer(
          id,
          kind,
          dryRun,
          rows,
          changes.inserted,
          changes.revised,
          problems.isEmpty() ? unchanged() : 0,
          problems.first(),
          problems.count());
    }
  }
}
