package se.utfall.db.imports;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are looked at before they are imported. They are kept in the database, so that every
 * instance of the service has them, for a few hours and for nobody but their author.
 */
@Singleton
public final class PendingImports {
  private final Imports imports;
  private final PendingFiles files;

  PendingImports(Imports imports, TransactionOperations<Connection> transactions) {
    this.imports = imports;
    this.files = new PendingFiles(transactions);
  }

  /** What became of a file that its author has looked at and wants imported. */
  public sealed interface Outcome {}

  /** It is imported. */
  public record Stored(ImportAnswer answer) implements Outcome {}

  /** It is not, since it would change other things than its author saw, or has problems now. */
  public record Otherwise(ImportAnswer answer) implements Outcome {}

  /** It is not, since it has been imported already, was thrown away or is too old. */
  public record Gone() implements Outcome {}

  /**
   * Keeps a file.
   *
   * @param kind one of {@link Imports#kinds()}
   * @param bytes the file; read once, to its end
   * @throws UncheckedIOException if the bytes cannot be read to their end; nothing is kept then
   */
  public PendingImport keep(
      String author, String kind, FileForm form, Optional<String> name, InputStream bytes) {
    UUID id = files.begin(author, kind, form, name);
    try {
      files.fill(id, bytes);
    } catch (IOException cutOff) {
      files.drop(id, author);
      throw new UncheckedIOException(cutOff);
    }
    return find(id, author).orElseThrow(() -> new UncheckedIOException(new PendingGone()));
  }

  /** The file of this identity, if it is this author's and may still be imported. */
  public Optional<PendingImport> find(UUID id, String author) {
    return files.find(id, author);
  }

  /** Throws a file away; nothing happens if it is not there or somebody else's. */
  public void discard(UUID id, String author) {
    files.drop(id, author);
  }

  /** What stands in the cells of a file that have problems. */
  public CellTexts texts(PendingImport file, ImportAnswer answer) {
    try (InputStream bytes = open(file)) {
      return answer.problems().isEmpty()
          ? CellTexts.NONE
          : CellTexts.of(answer.problems(), file.form(), bytes);
    } catch (IOException goneMeanwhile) {
      return CellTexts.NONE;
    }
  }

  private InputStream open(PendingImport file) {
    return new PieceStream(files, file);
  }

  /**
   * Finds every problem in a file and all that it would change; stores nothing.
   *
   * @param roles the author's roles: what they may not see of the store is withheld
   * @return empty if the file is gone
   */
  public Optional<ImportAnswer> preview(PendingImport file, Collection<String> roles) {
    Terms terms = new Terms(Optional.of(Onlooker.of(roles)), Optional.empty(), Optional.empty());
    return take(file, terms, true);
  }

  /**
   * Imports a file if it still changes what its author saw.
   *
   * @param mark {@link ImportChanges#mark()} of what the author saw
   * @param roles the author's roles
   */
  public Outcome confirm(PendingImport file, String mark, Collection<String> roles) {
    Terms terms =
        new Terms(Optional.of(Onlooker.of(roles)), Optional.of(mark), Optional.of(file.id()));
    Optional<ImportAnswer> answer = take(file, terms, false);
    if (answer.isEmpty()) {
      return new Gone();
    }
    return answer.get().id().isPresent() ? new Stored(answer.get()) : new Otherwise(answer.get());
  }

  private Optional<ImportAnswer> take(PendingImport file, Terms terms, boolean dryRun) {
    try (InputStream bytes = open(file)) {
      ImportAnswer answer =
          imports.take(
              new ImportFile(file.kind(), file.form(), file.name(), bytes, file.author(), dryRun),
              terms);
      boolean isWhole = answer.sha256().equals(file.sha256());
      boolean isThere = answer.id().isPresent() || find(file.id(), file.author()).isPresent();
      return isWhole && isThere ? Optional.of(answer) : Optional.empty();
    } catch (UncheckedIOException cutOff) {
      if (cutOff.getCause() instanceof PendingGone) {
        return Optional.empty();
      }
      throw cutOff;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Uses a file up in the transaction that imports it, so that it is imported once. */
  static void useUp(Connection connection, UUID id, String sha256)
      throws SQLException, PendingGone {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from pending_import where pending = ? and sha256 = ? and expires_at > now()")) {
      statement.setObject(1, id);
      statement.setString(2, sha256);
      if (statement.executeUpdate() == 0) {
        throw new PendingGone();
      }
    }
  }
}
