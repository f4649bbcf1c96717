package se.utfall.db.teststore;

import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.Imports;
import se.utfall.db.imports.Piece;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;
import se.utfall.db.revision.Store;

/** The store of a test, and the few figures that most tests need to begin with. */
@Singleton
public final class TestStore {
  public static final String AUTHOR = "redaktör";

  private static final String OBSERVATIONS =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note";
  private static final String INDICATORS =
      "indicator;name;unit;better;decimals;frequency;theme;owner;description;confidentiality;"
          + "target;target_kind;target_period;headline_area;headline_member";

  private final Imports imports;
  private final Store store;
  private final String url;
  private final String user;
  private final String password;
  private Connection looking;

  TestStore(
      Imports imports,
      Store store,
      @Property(name = "datasources.default.url") String url,
      @Property(name = "datasources.default.username") String user,
      @Property(name = "datasources.default.password") String password) {
    this.imports = imports;
    this.store = store;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Two sources, three areas, an indicator without dimensions and one with two of them. */
  public void begin() {
    stored("sources", "source;title;issued;reference", "S1;Rapport;2024-01-22;", "S2;Bilaga;2024;");
    stored(
        "areas",
        "area;name;level;parent",
        "GBG;Göteborg;kommun;",
        "GBG-HIS;Hisingen;stadsområde;GBG",
        "MAL;Malmö;kommun;");
    stored(
        "indicators",
        INDICATORS,
        "TAL;Tal;antal;lower;0;A;prov;SLK;;public;;;;GBG;",
        "DELAT;Delat;antal;lower;0;A;prov;SLK;;public;;;;GBG;");
    stored(
        "dimensions",
        "indicator;dimension;member;total_of",
        "DELAT;kön;kvinnor;",
        "DELAT;kön;män;",
        "DELAT;kön;totalt;alla",
        "DELAT;ålder;0–17;",
        "DELAT;ålder;18–;");
  }

  public static String observations(String... rows) {
    return OBSERVATIONS + "\n" + lines(rows);
  }

  public static String indicators(String... rows) {
    return INDICATORS + "\n" + lines(rows);
  }

  private static String lines(String... rows) {
    return rows.length == 0 ? "" : String.join("\n", rows) + "\n";
  }

  public ImportAnswer take(String kind, String... lines) {
    return take(kind, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), false);
  }

  public ImportAnswer take(String kind, byte[] bytes, boolean dryRun) {
    return take(kind, new ByteArrayInputStream(bytes), dryRun);
  }

  public ImportAnswer take(String kind, InputStream bytes, boolean dryRun) {
    return imports.take(new ImportFile(kind, Optional.of(kind + ".csv"), bytes, AUTHOR, dryRun));
  }

  /** Takes a file in that must be without problems. */
  public ImportAnswer stored(String kind, String... lines) {
    ImportAnswer answer = take(kind, lines);
    if (answer.problemCount() > 0) {
      throw new AssertionError(answer.problems());
    }
    return answer;
  }

  /** Edits with rows that must be without problems. */
  public ImportAnswer edited(String kind, String... lines) {
    ImportAnswer answer = imports.edit(List.of(new Piece(kind, lines(lines))), AUTHOR);
    if (answer.problemCount() > 0) {
      throw new AssertionError(answer.problems());
    }
    return answer;
  }

  public <R> List<R> now(Function<Reading, List<R>> query) {
    return read(Optional.empty(), query);
  }

  public <R> List<R> at(AsOf moment, Function<Reading, List<R>> query) {
    return read(Optional.of(moment), query);
  }

  /** Reads as somebody who has logged in. */
  public <T> T read(Optional<AsOf> moment, Function<Reading, T> query) {
    return store.read(moment, Set.of("reader"), query);
  }

  /** A moment after everything committed so far and before everything to come. */
  public AsOf moment() throws SQLException {
    AsOf moment =
        AsOf.parse(
            one(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    one("select pg_sleep(0.002)::text");
    return moment;
  }

  /** A session of the test's own. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  public synchronized void execute(String sql) throws SQLException {
    try (Statement statement = looking().createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, cells as text, null for SQL's null. */
  public synchronized List<List<String>> rows(String query) throws SQLException {
    try (Statement statement = looking().createStatement();
        ResultSet row = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(row.getString(i));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private Connection looking() throws SQLException {
    if (looking == null) {
      looking = connect();
    }
    return looking;
  }

  @PreDestroy
  void close() throws SQLException {
    if (looking != null) {
      looking.close();
    }
  }

  /** The first column of a query. */
  public List<String> column(String query) throws SQLException {
    return rows(query).stream().map(row -> row.get(0)).toList();
  }

  public String one(String query) throws SQLException {
    return column(query).get(0);
  }

  /** How many rows every table of the store holds. */
  public Map<String, String> counts() throws SQLException {
    Map<String, String> counts = new TreeMap<>();
    for (String table :
        column(
            "select table_name from information_schema.tables"
                + " where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
      counts.put(table, one("select count(*) from \"" + table + "\""));
    }
    return counts;
  }
}
