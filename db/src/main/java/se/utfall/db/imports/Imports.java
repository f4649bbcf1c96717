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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
    return Kinds.ofFiles().stream().map(Kind::name).toList();
  }

  /** The columns of a kind of file, apart from the money columns that it may have beside them. */
  public static List<ColumnForm> columns(String kind) {
    return Kinds.find(kind).orElseThrow().columns().stream()
        .map(
            column ->
                new ColumnForm(
                    column.header(),
                    column.required(),
                    column.allowed(),
                    column.type() == CellType.NUMBER || column.type() == CellType.INTEGER))
        .toList();
  }

  /** Whether the header of this kind also holds money columns {@code <scenario>_<period>}. */
  public static boolean hasMoneyColumns(String kind) {
    return Kinds.find(kind).orElseThrow().hasAmounts();
  }

  /**
   * Takes one file in.
   *
   * @throws UncheckedIOException if the bytes cannot be read to their end; nothing is stored then
   */
  public ImportAnswer take(ImportFile file) {
    return take(file, Terms.NONE);
  }

  ImportAnswer take(ImportFile file, Terms terms) {
    Kind kind = Kinds.find(file.kind()).orElseThrow();
    return write(
        "a file of kind " + kind.name() + " was not stored",
        writing -> take(file, kind, terms, writing));
  }

  /**
   * Takes rows of several kinds in as one revision, as an edit does.
   *
   * @param pieces the rows; each may refer to what those before it bring
   * @param author who edits
   */
  public ImportAnswer edit(List<Piece> pieces, String author) {
    return edit(pieces, author, Optional.empty());
  }

  /** The same with the reason that the author gives, which is kept with the revision. */
  public ImportAnswer edit(List<Piece> pieces, String author, Optional<String> reason) {
    return write("an edit was not stored", writing -> edit(pieces, author, reason, writing));
  }

  private ImportAnswer write(String fault, Work work) {
    return store.write(
        writing -> {
          try {
            return work.with(writing);
          } catch (SQLException refused) {
            throw new StoreException(fault, refused);
          } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
          }
        });
  }

  private static ImportAnswer take(ImportFile file, Kind kind, Terms terms, Writing writing)
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
    Changed changed =
        new Revising(connection, revision, terms.onlooker()).compare(staging, problems);
    Taken taken =
        new Taken(
            kind.name(), file.name(), file.author(), Optional.empty(), hash(digest), rows, changed);
    boolean isOther = terms.mark().filter(mark -> !mark.equals(changed.told().mark())).isPresent();
    boolean dryRun = file.dryRun() || isOther;
    if (!dryRun && problems.isEmpty() && terms.pending().isPresent()) {
      PendingImports.useUp(connection, terms.pending().get(), taken.sha256());
    }
    return finish(taken, problems, writing, revision, dryRun);
  }

  private static ImportAnswer edit(
      List<Piece> pieces, String author, Optional<String> reason, Writing writing)
      throws SQLException, IOException {
    Connection connection = writing.connection();
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    long revision = writing.takeTurn();
    Revising revising = new Revising(connection, revision, Optional.empty());
    ChangeCount count = ChangeCount.NONE;
    int rows = 0;
    for (Piece piece : pieces) {
      Kind kind = Kinds.find(piece.kind()).orElseThrow();
      byte[] bytes = piece.text().getBytes(StandardCharsets.UTF_8);
      digest.update(bytes);
      Staging staging = new Staging(kind, problems);
      rows +=
          staging.fill(connection, new DelimitedText(new ByteArrayInputStream(bytes), problems));
      count = count.plus(revising.compare(staging, problems).count());
      Staging.drop(connection);
    }
    Taken taken =
        new Taken(
            pieces.get(0).kind(),
            Optional.empty(),
            author,
            reason,
            hash(digest),
            rows,
            new Changed(count, ImportChanges.UNTOLD));
    return finish(taken, problems, writing, revision, false);
  }

  private static ImportAnswer finish(
      Taken taken, Problems problems, Writing writing, long revision, boolean dryRun)
      throws SQLException {
    if (!problems.isEmpty() || dryRun) {
      writing.giveUp();
      return taken.answer(Optional.empty(), dryRun, problems);
    }
    boolean changed = !taken.changed.count().isNone();
    long id = record(writing.connection(), taken, changed ? revision : null);
    if (changed) {
      writing.close(revision, taken.author, taken.reason);
    }
    return taken.answer(Optional.of(id), false, problems);
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
      insert.setInt(6, taken.changed.count().inserted());
      insert.setInt(7, taken.changed.count().revised());
      insert.setInt(8, taken.unchanged());
      insert.setObject(9, revision);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  static String hash(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** What is done in one writing transaction. */
  @FunctionalInterface
  private interface Work {
    ImportAnswer with(Writing writing) throws SQLException, IOException;
  }

  /** What was read and what it changes, before the decision whether to keep it. */
  private record Taken(
      String kind,
      Optional<String> fileName,
      String author,
      Optional<String> reason,
      String sha256,
      int rows,
      Changed changed) {

    int unchanged() {
      return rows - changed.count().inserted() - changed.count().revised();
    }

    ImportAnswer answer(Optional<Long> id, boolean dryRun, Problems problems) {
      return new ImportAnswer(
          id,
          kind,
          dryRun,
          rows,
          changed.count().inserted(),
          changed.count().revised(),
          problems.isEmpty() ? unchanged() : 0,
          problems.first(),
          problems.count(),
          sha256,
          changed.told());
    }
  }
}
