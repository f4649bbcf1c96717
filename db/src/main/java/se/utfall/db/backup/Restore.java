package se.utfall.db.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.utfall.db.backup.BackupRefused.Reason;
import se.utfall.db.embedded.ServerAddress;

/**
 * Loads a backup into an empty store: the schema of the backup first, then every table in one
 * transaction, compared row count by row count and hash by hash before it is committed.
 */
public final class Restore {
  private Restore() {}

  /**
   * Reads a backup.
   *
   * @param file what {@link Backup#write} wrote
   * @param store a database without a row; nothing is changed in any other
   * @return what was loaded
   */
  public static Manifest read(Path file, ServerAddress store) {
    Path source = file.toAbsolutePath().normalize();
    try (var zip = new ZipFile(source.toFile(), StandardCharsets.UTF_8)) {
      Manifest manifest = manifest(zip, source);
      prepare(store, manifest);
      load(zip, manifest, store);
      return manifest;
    } catch (ZipException e) {
      throw new BackupRefused(Reason.NOT_A_BACKUP, source, e);
    } catch (IOException e) {
      throw new BackupRefused(Reason.FILE_NOT_USABLE, source, e);
    } catch (SQLException e) {
      throw new BackupRefused(Reason.DATABASE, e.getMessage(), e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path source) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new BackupRefused(Reason.NOT_A_BACKUP, source);
    }
    try (var input = zip.getInputStream(entry)) {
      return Manifest.parse(new String(input.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new BackupRefused(Reason.NOT_A_BACKUP, source, e);
    }
  }

  /** Makes sure that nothing is there, and that the schema is the backup's. */
  private static void prepare(ServerAddress store, Manifest manifest) throws SQLException {
    try (var connection = connect(store)) {
      refuseRows(connection);
    }
    migrate(store, manifest.schemaVersion());
    try (var connection = connect(store)) {
      Optional<String> version = new Catalogue(connection).schemaVersion();
      if (!version.equals(Optional.of(manifest.schemaVersion()))) {
        throw new BackupRefused(Reason.OTHER_SCHEMA, manifest.schemaVersion());
      }
    }
  }

  private static void refuseRows(Connection connection) throws SQLException {
    Optional<String> table = new Catalogue(connection).tableWithRows();
    if (table.isPresent()) {
      throw new BackupRefused(Reason.STORE_NOT_EMPTY, table.get());
    }
  }

  private static void migrate(ServerAddress store, String version) {
    try {
      Flyway.configure()
          .dataSource(store.url(), store.username(), store.password())
          .target(version)
          // Functions and views are of the newest schema; the next start of the service makes them.
          .repeatableSqlMigrationPrefix("none")
          .validateOnMigrate(false)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new BackupRefused(Reason.OTHER_SCHEMA, version, e);
    }
  }

  private static void load(ZipFile zip, Manifest manifest, ServerAddress store)
      throws SQLException, IOException {
    try (var connection = connect(store)) {
      TableCopy.settle(connection);
      connection.setAutoCommit(false);
      refuseRows(connection);
      try (var statement = connection.createStatement()) {
        statement.execute("SET CONSTRAINTS ALL DEFERRED");
      }
      for (TableContent table : manifest.tables()) {
        loadTable(zip, connection, table);
      }
      positionSequences(connection, manifest);
      // Leaving without this commit takes everything back.
      connection.commit();
    }
  }

  private static void loadTable(ZipFile zip, Connection connection, TableContent table)
      throws SQLException, IOException {
    ZipEntry entry = zip.getEntry(Backup.entry(table.name()));
    if (entry == null) {
      throw new BackupRefused(Reason.DAMAGED, table.name());
    }
    var copy = new TableCopy(connection);
    var sent = new RowDigest(OutputStream.nullOutputStream());
    try (var input = zip.getInputStream(entry)) {
      long rows = copy.in(table.name(), table.columns(), input, sent);
      expect(rows == table.rows() && sent.sha256OfWhole().equals(table.sha256()), table);
    } catch (ZipException e) {
      throw new BackupRefused(Reason.DAMAGED, table.name(), e);
    }
    var stored = new RowDigest(OutputStream.nullOutputStream());
    long rows = copy.out(table.name(), table.columns(), stored);
    expect(rows == table.rows() && stored.hasSameRowsAs(sent), table);
  }

  private static void expect(boolean same, TableContent table) {
    if (!same) {
      throw new BackupRefused(Reason.DAMAGED, table.name());
    }
  }

  private static void positionSequences(Connection connection, Manifest manifest)
      throws SQLException {
    try (var statement = connection.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
      for (var sequence : manifest.sequences().entrySet()) {
        statement.setString(1, Catalogue.quoted(sequence.getKey()));
        statement.setLong(2, sequence.getValue().value());
        statement.setBoolean(3, sequence.getValue().isCalled());
        statement.execute();
      }
    }
  }

  private static Connection connect(ServerAddress store) throws SQLException {
    return DriverManager.getConnection(store.url(), store.username(), store.password());
  }
}
