package se.utfall.db.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.utfall.db.backup.BackupRefused.Reason;
import se.utfall.db.embedded.ServerAddress;

/** Writes the whole store, as one moment shows it, into a file while the service goes on. */
public final class Backup {
  private Backup() {}

  /**
   * Writes a backup.
   *
   * @param store the database to read
   * @param file the ZIP file to make; it must not exist, and is there whole or not at all
   * @return what was written
   */
  public static Manifest write(ServerAddress store, Path file) {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new BackupRefused(Reason.FILE_EXISTS, target);
    }
    try {
      // A temporary file is its owner's alone: a backup holds what the store withholds.
      Path fresh =
          Files.createTempFile(target.getParent(), target.getFileName().toString(), ".new");
      try {
        Manifest manifest = writeTo(fresh, store);
        Files.move(fresh, target);
        return manifest;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new BackupRefused(Reason.FILE_NOT_USABLE, target, e);
    } catch (SQLException e) {
      throw new BackupRefused(Reason.DATABASE, e.getMessage(), e);
    }
  }

  private static Manifest writeTo(Path file, ServerAddress store) throws IOException, SQLException {
    try (var connection =
            DriverManager.getConnection(store.url(), store.username(), store.password());
        var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      TableCopy.settle(connection);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Manifest manifest = writeTables(connection, zip);
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(manifest.toText().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      connection.rollback();
      return manifest;
    }
  }

  private static Manifest writeTables(Connection connection, ZipOutputStream zip)
      throws IOException, SQLException {
    var catalogue = new Catalogue(connection);
    String version =
        catalogue
            .schemaVersion()
            .orElseThrow(() -> new BackupRefused(Reason.STORE_WITHOUT_SCHEMA, "public"));
    var copy = new TableCopy(connection);
    var contents = new ArrayList<TableContent>();
    for (var table : catalogue.tables().entrySet()) {
      zip.putNextEntry(new ZipEntry(entry(table.getKey())));
      var digest = new RowDigest(zip);
      long rows = copy.out(table.getKey(), table.getValue(), digest);
      contents.add(
          new TableContent(table.getKey(), table.getValue(), rows, digest.sha256OfWhole()));
      zip.closeEntry();
    }
    return new Manifest(moment(connection), version, contents, catalogue.sequences());
  }

  static String entry(String table) {
    return "tables/" + table + ".copy";
  }

  private static Instant moment(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT now()")) {
      row.next();
      return row.getTimestamp(1).toInstant();
    }
  }
}
