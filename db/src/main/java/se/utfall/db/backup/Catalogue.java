package se.utfall.db.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.core.Utils;
import se.utfall.db.backup.Manifest.SequencePosition;

/** The tables, columns, references and sequences of the current schema, from the catalogue. */
record Catalogue(Connection connection) {
  private static final String HISTORY = "flyway_schema_history";

  /**
   * Stored columns by table; tables come after those they refer to at once. Unlogged tables hold
   * nothing that is worth keeping.
   */
  Map<String, List<String>> tables() throws SQLException {
    var columns = new LinkedHashMap<String, List<String>>();
    each(
        """
        SELECT c.relname, a.attname
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
          AND c.relpersistence = 'p' AND c.relname <> 'flyway_schema_history'
          AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY c.relname, a.attnum
        """,
        row -> columns.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1)));
    var ordered = new LinkedHashMap<String, List<String>>();
    for (String table : inLoadOrder(columns.keySet())) {
      ordered.put(table, columns.get(table));
    }
    return ordered;
  }

  private Set<String> inLoadOrder(Set<String> tables) throws SQLException {
    var references = immediateReferences();
    var ordered = new LinkedHashSet<String>();
    for (String table : tables) {
      add(table, references, ordered, new LinkedHashSet<>());
    }
    return ordered;
  }

  private static void add(
      String table, Map<String, Set<String>> references, Set<String> ordered, Set<String> path) {
    if (ordered.contains(table) || !path.add(table)) {
      return;
    }
    for (String target : references.getOrDefault(table, Set.of())) {
      add(target, references, ordered, path);
    }
    ordered.add(table);
  }

  /** References that are checked at once; those that can wait for the commit give no order. */
  private Map<String, Set<String>> immediateReferences() throws SQLException {
    var references = new LinkedHashMap<String, Set<String>>();
    each(
        """
        SELECT c.relname, t.relname
        FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid
          JOIN pg_class t ON t.oid = f.confrelid
        WHERE f.contype = 'f' AND NOT f.condeferrable AND c.oid <> t.oid
          AND c.relnamespace = current_schema()::regnamespace
        ORDER BY 1, 2
        """,
        row ->
            references.computeIfAbsent(row.get(0), name -> new LinkedHashSet<>()).add(row.get(1)));
    return references;
  }

  Map<String, SequencePosition> sequences() throws SQLException {
    var names = new ArrayList<String>();
    each(
        """
        SELECT relname FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S' ORDER BY 1
        """,
        row -> names.add(row.get(0)));
    var positions = new LinkedHashMap<String, SequencePosition>();
    for (String name : names) {
      each(
          "SELECT last_value::text, is_called::text FROM " + quoted(name),
          row -> positions.put(name, SequencePosition.parse(row.get(0) + "\t" + row.get(1))));
    }
    return positions;
  }

  /** The last migration of the schema; empty when none has been made. */
  Optional<String> schemaVersion() throws SQLException {
    var found = new ArrayList<String>();
    each(
        """
        SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace
          AND c.relname = 'flyway_schema_history'
        """,
        row -> found.add(row.get(0)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    found.clear();
    each(
        "SELECT version FROM "
            + HISTORY
            + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1",
        row -> found.add(row.get(0)));
    return found.stream().findFirst();
  }

  /** A table that has a row, if any has. */
  Optional<String> tableWithRows() throws SQLException {
    for (String table : tables().keySet()) {
      var found = new ArrayList<String>();
      each("SELECT 1 FROM " + quoted(table) + " LIMIT 1", row -> found.add(table));
      if (!found.isEmpty()) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  static String quoted(String name) throws SQLException {
    return Utils.escapeIdentifier(null, name).toString();
  }

  private void each(String query, java.util.function.Consumer<List<String>> taker)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= width; column++) {
          row.add(rows.getString(column));
        }
        taker.accept(row);
      }
    }
  }
}
