package se.utfall.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.db.backup.BackupRefused.Reason;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.reference.ReferenceFigures;
import se.utfall.db.review.ReviewDraft;
import se.utfall.db.review.ReviewRepository;
import se.utfall.db.testserver.TestServer;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false, startApplication = false)
class BackupTest implements WithDatabase {
  private final ServerAddress original = TestServer.migratedDatabase();

  @Inject ReferenceFigures figures;
  @Inject ReviewRepository reviews;
  @TempDir Path directory;
  private Path whole;
  private Manifest written;

  @Override
  public Map<String, String> getProperties() {
    return TestServer.properties(original);
  }

  @BeforeAll
  void load(@TempDir Path kept) {
    figures.load();
    for (int version = 0; version < 2; version++) {
      reviews.save(
          new ReviewDraft(
              "a", "T1", "SLK", "Rad", "2023", "open", "Ö;\n", null, null, null, "ekonom"),
          version);
    }
    whole = kept.resolve("whole.zip");
    written = Backup.write(original, whole);
  }

  @Test
  void everyRowAndEveryPositionOfTheStoreComesBackAndItMigratesOnLikeTheOriginal()
      throws Exception {
    ServerAddress copy = TestServer.emptyDatabase();
    Manifest read = Restore.read(whole, copy);

    Map<String, List<String>> expected = content(original);
    assertThat(content(copy)).isEqualTo(expected);
    assertThat(expected.get("observation")).hasSizeGreaterThan(90);
    assertThat(expected.get("deviation_review")).hasSize(2);
    assertThat(expected.get("sequence series_series_seq").get(0)).isNotEqualTo("(1,f)");
    long rows = expected.entrySet().stream().mapToLong(BackupTest::tableRows).sum();
    assertThat(written.rows()).isEqualTo(rows);
    assertThat(read.rows()).isEqualTo(rows);
    assertMigratesOn(copy);
  }

  private static long tableRows(Map.Entry<String, List<String>> content) {
    return content.getKey().startsWith("sequence ") ? 0 : content.getValue().size();
  }

  private void assertMigratesOn(ServerAddress copy) throws SQLException {
    var result =
        org.flywaydb.core.Flyway.configure()
            .dataSource(copy.url(), copy.username(), copy.password())
            .load()
            .migrate();
    assertThat(result.success).isTrue();
    assertThat(single(copy, "SELECT count(*) FROM observation_at(1000)"))
        .isEqualTo(single(original, "SELECT count(*) FROM observation_at(1000)"));
  }

  @Test
  void valuesThatAreHardToWriteComeBackAsTheyWere() throws Exception {
    String tables =
        """
        CREATE TABLE "Ö t" (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "t ext" text,
          raw bytea, amount numeric, moment timestamptz, span interval, ratio float8,
          twice numeric GENERATED ALWAYS AS (amount * 2) STORED);
        CREATE TABLE a_child (parent bigint NOT NULL REFERENCES "Ö t", self text PRIMARY KEY,
          above text REFERENCES a_child);
        CREATE TABLE hen (id int PRIMARY KEY, egg int NOT NULL);
        CREATE TABLE egg (id int PRIMARY KEY, hen int NOT NULL REFERENCES hen
          DEFERRABLE INITIALLY IMMEDIATE);
        ALTER TABLE hen ADD FOREIGN KEY (egg) REFERENCES egg DEFERRABLE INITIALLY IMMEDIATE;
        ALTER TABLE a_child ADD COLUMN gone int; ALTER TABLE a_child DROP COLUMN gone
        """;
    ServerAddress source = TestServer.migratedDatabase();
    execute(source, tables);
    execute(
        source,
        """
        INSERT INTO "Ö t" ("t ext", raw, amount, moment, span, ratio) VALUES
          (E'tab\\t, rad\\n, \\\\N och \\\\. "å"', '\\x00ff0a5c', 1.50, '2023-03-26 02:30+01',
            '1 mon 2 days 03:04:05.000006', 0.1::float8 + 0.2),
          ('', NULL, 'NaN', 'infinity', NULL, '-Infinity'), (NULL, '', 1e-20, NULL, NULL, NULL);
        INSERT INTO a_child VALUES (3, 'b', 'a'), (3, 'a', NULL);
        BEGIN; SET CONSTRAINTS ALL DEFERRED;
        INSERT INTO hen VALUES (1, 2); INSERT INTO egg VALUES (2, 1); COMMIT
        """);
    Path file = directory.resolve("hard.zip");
    Backup.write(source, file);
    ServerAddress copy = TestServer.migratedDatabase();
    execute(copy, tables);
    Restore.read(file, copy);
    assertThat(content(copy)).isEqualTo(content(source));
    assertThat(single(copy, "INSERT INTO \"Ö t\" DEFAULT VALUES RETURNING id")).isEqualTo("4");
  }

  @Test
  void aStoreWithRowsIsNotTouched() throws Exception {
    Map<String, List<String>> before = content(original);
    assertRefused(Reason.STORE_NOT_EMPTY, () -> Restore.read(whole, original));
    assertThat(content(original)).isEqualTo(before);
  }

  @Test
  void aChangedFigureInTheFileIsFoundAndNothingIsStored() throws Exception {
    Path damaged = directory.resolve("damaged.zip");
    rewrite(whole, damaged, "tables/observation.copy", "2023", "2024");
    ServerAddress copy = TestServer.migratedDatabase();
    assertRefused(Reason.DAMAGED, () -> Restore.read(damaged, copy));
    assertThat(content(copy).entrySet().stream().mapToLong(BackupTest::tableRows).sum()).isZero();
    Restore.read(whole, copy);
    assertThat(content(copy)).isEqualTo(content(original));
  }

  @Test
  void aBackupOfALaterSchemaIsRefused() throws Exception {
    Path later = directory.resolve("later.zip");
    rewrite(whole, later, Manifest.ENTRY, "schema\t", "schema\t9");
    ServerAddress copy = TestServer.emptyDatabase();
    assertRefused(Reason.OTHER_SCHEMA, () -> Restore.read(later, copy));
  }

  @Test
  void refusesWhatIsNoBackupAndOverwritesNothing() throws Exception {
    Path text = Files.writeString(directory.resolve("text.zip"), "inte en kopia");
    ServerAddress empty = TestServer.emptyDatabase();
    assertRefused(Reason.NOT_A_BACKUP, () -> Restore.read(text, empty));
    assertRefused(Reason.FILE_NOT_USABLE, () -> Restore.read(directory.resolve("no"), empty));
    assertRefused(Reason.FILE_EXISTS, () -> Backup.write(original, text));
    assertRefused(
        Reason.STORE_WITHOUT_SCHEMA, () -> Backup.write(empty, directory.resolve("empty.zip")));
    assertThat(directory.toFile().list()).containsExactly("text.zip");
    assertThat(text).hasContent("inte en kopia");
  }

  private static void assertRefused(
      Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(BackupRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void rewrite(Path from, Path to, String entry, String old, String fresh)
      throws IOException {
    try (var source = new ZipFile(from.toFile());
        var target = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry each : java.util.Collections.list(source.entries())) {
        String text =
            new String(source.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
        target.putNextEntry(new ZipEntry(each.getName()));
        String changed = each.getName().equals(entry) ? text.replace(old, fresh) : text;
        target.write(changed.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Every row of every table as text, sorted, and the positions of the sequences. */
  private static Map<String, List<String>> content(ServerAddress address) throws SQLException {
    var content = new TreeMap<String, List<String>>();
    String names =
        """
        SELECT c.relname FROM pg_class c JOIN pg_namespace n
          ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = '%s'
          AND c.relname <> 'flyway_schema_history'
        """;
    try (var connection = connect(address)) {
      for (String table : column(connection, names.replace("%s", "r"))) {
        content.put(
            table, column(connection, "SELECT r::text FROM \"" + table + "\" r ORDER BY 1"));
      }
      for (String sequence : column(connection, names.replace("%s", "S"))) {
        content.put(
            "sequence " + sequence,
            column(
                connection,
                "SELECT (r.last_value, r.is_called)::text FROM \"" + sequence + "\" r"));
      }
    }
    return content;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static String single(ServerAddress address, String query) throws SQLException {
    try (var connection = connect(address)) {
      return column(connection, query).get(0);
    }
  }

  private static void execute(ServerAddress address, String sql) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(ServerAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }
}
