package se.utfall.db.imports;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.utfall.db.revision.StoreException;

/**
 * The pending files in their tables. Each step is a short transaction of its own, so that a file
 * that comes slowly holds no connection.
 */
final class PendingFiles {
  private static final int PIECE = 1 << 20;
  private static final String LIFE = "2 hours";
  // A person looks at one file, or at a few beside each other.
  private static final int MOST_OF_ONE = 5;
  private static final TransactionDefinition ALONE =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final TransactionOperations<Connection> transactions;

  PendingFiles(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Makes room for a file, throwing away what is too old and the oldest of too many. */
  UUID begin(String author, String kind, FileForm form, Optional<String> name) {
    return alone(
        String.format(
            Locale.ROOT,
            """
            with old as (delete from pending_import where expires_at <= now() or pending in (
              select pending from pending_import where author = ?
              order by created_at desc offset %d))
            insert into pending_import (author, kind, form, file_name, expires_at)
            values (?, ?, ?, ?, now() + interval '%s') returning pending""",
            MOST_OF_ONE - 1,
            LIFE),
        statement -> {
          statement.setString(1, author);
          statement.setString(2, author);
          statement.setString(3, kind);
          statement.setString(4, form.name());
          statement.setString(5, name.orElse(null));
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
          }
        });
  }

  /** Keeps the bytes, a piece at a time, and notes at the end that they are all there. */
  void fill(UUID id, InputStream bytes) throws IOException {
    MessageDigest digest = Imports.sha256();
    int pieces = 0;
    for (byte[] piece = bytes.readNBytes(PIECE);
        piece.length > 0;
        piece = bytes.readNBytes(PIECE)) {
      digest.update(piece);
      add(id, pieces++, piece);
    }
    int count = pieces;
    alone(
        "update pending_import set sha256 = ?, piece_count = ? where pending = ?",
        statement -> {
          statement.setString(1, Imports.hash(digest));
          statement.setInt(2, count);
          statement.setObject(3, id);
          return statement.executeUpdate();
        });
  }

  private void add(UUID id, int number, byte[] piece) {
    alone(
        """
        insert into pending_import_piece (pending, number, bytes)
        select pending, ?, ? from pending_import where pending = ? for key share""",
        statement -> {
          statement.setInt(1, number);
          statement.setBytes(2, piece);
          statement.setObject(3, id);
          return statement.executeUpdate();
        });
  }

  Optional<PendingImport> find(UUID id, String author) {
    return alone(
        """
        select kind, form, file_name, sha256, piece_count, expires_at from pending_import
        where pending = ? and author = ? and sha256 is not null and expires_at > now()""",
        statement -> {
          statement.setObject(1, id);
          statement.setString(2, author);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(id, author, row)) : Optional.empty();
          }
        });
  }

  private static PendingImport read(UUID id, String author, ResultSet row) throws SQLException {
    return new PendingImport(
        id,
        author,
        row.getString(1),
        FileForm.valueOf(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        row.getString(4),
        row.getInt(5),
        row.getTimestamp(6).toInstant());
  }

  Optional<byte[]> piece(UUID id, int number) {
    return alone(
        "select bytes from pending_import_piece where pending = ? and number = ?",
        statement -> {
          statement.setObject(1, id);
          statement.setInt(2, number);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
          }
        });
  }

  void drop(UUID id, String author) {
    alone(
        "delete from pending_import where pending = ? and author = ?",
        statement -> {
          statement.setObject(1, id);
          statement.setString(2, author);
          return statement.executeUpdate();
        });
  }

  private <T> T alone(String sql, Step<T> step) {
    return transactions.execute(
        ALONE,
        status -> {
          try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
            return step.with(statement);
          } catch (SQLException fault) {
            throw new StoreException("a pending file could not be reached", fault);
          }
        });
  }

  @FunctionalInterface
  private interface Step<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
