package se.utfall.db.revision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of one table are revised: rows that say something new or something else than the
 * store become the current versions, and the versions they replace are closed. Numbers are compared
 * with their decimals, since 0 and 0,0 are printed differently.
 *
 * @param name the table
 * @param keys the columns that identify a row; never null
 * @param values the columns that a new row may change, by the type of their comparison
 * @param carried columns that the rows do not bring and that a new version takes over from the old,
 *     each with the SQL of what it holds where there is nothing to take over
 * @param ordered whether the table keeps the order in which its rows were first given, in {@code
 *     ordinal}
 */
public record VersionedTable(
    String name,
    List<String> keys,
    Map<String, Comparison> values,
    Map<String, String> carried,
    boolean ordered) {

  /** How two values of a column are compared. */
  public enum Comparison {
    /** As they are. */
    PLAIN,
    /** As numbers and by their decimals. */
    DECIMAL
  }

  /**
   * What became of the rows of one table.
   *
   * @param added rows with nothing before them
   * @param revised rows that replaced a version
   */
  public record Counts(int added, int revised) {}

  /** Copies the lists and what is carried. */
  public VersionedTable {
    keys = List.copyOf(keys);
    carried = Map.copyOf(carried);
  }

  /** Name of the temporary table that {@link #revise} leaves the changes in, until the commit. */
  public String changes() {
    return "change_of_" + name;
  }

  /**
   * Revises the table. Afterwards {@link #changes()} holds each staged row that changed something,
   * with {@code old_revision} null where there was nothing before.
   *
   * @param connection connection of the writing transaction whose turn it is
   * @param revision number of the revision
   * @param rows table expression of the staged rows: row_number, place, keys and values; each key
   *     once
   * @return how many of the rows were new, and how many replaced a version
   */
  public Counts revise(Connection connection, long revision, String rows) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(findChanges(rows));
      int revised = 0;
      if (hasRevised(statement)) {
        statement.execute("analyze " + changes());
        revised = statement.executeUpdate(closeOld(revision));
      }
      return new Counts(statement.executeUpdate(insertNew(revision)) - revised, revised);
    } catch (SQLException fault) {
      throw new StoreException("table " + name + " could not be revised", fault);
    }
  }

  private boolean hasRevised(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select exists (select from " + changes() + " where old_revision is not null)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private String findChanges(String rows) {
    String brought =
        Stream.of(Stream.of("row_number", "place"), keys.stream(), values.keySet().stream())
            .flatMap(Function.identity())
            .map("staged."::concat)
            .collect(Collectors.joining(", "));
    String taken =
        Stream.concat(carried.keySet().stream(), ordered ? Stream.of("ordinal") : Stream.empty())
            .map(column -> ", old." + column + " as old_" + column)
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        create temporary table %s on commit drop as
        select %s, old.revision as old_revision%s
        from %s staged left join %s old on %s and old.superseded_by is null
        where old.revision is null or (%s) is distinct from (%s)""",
        changes(),
        brought,
        taken,
        rows,
        name,
        sameKey("old", "staged"),
        compared("old"),
        compared("staged"));
  }

  private String closeOld(long revision) {
    return String.format(
        Locale.ROOT,
        """
        update %s old set superseded_by = %d from %s change
        where %s and old.revision = change.old_revision and old.superseded_by is null""",
        name,
        revision,
        changes(),
        sameKey("old", "change"));
  }

  private String insertNew(long revision) {
    String brought =
        String.join(", ", Stream.concat(keys.stream(), values.keySet().stream()).toList());
    StringBuilder columns = new StringBuilder(brought);
    StringBuilder from = new StringBuilder(brought);
    carried.forEach(
        (column, otherwise) -> {
          columns.append(", ").append(column);
          from.append(", coalesce(old_").append(column).append(", ").append(otherwise).append(")");
        });
    if (ordered) {
      columns.append(", ordinal");
      from.append(", coalesce(old_ordinal, place + (select coalesce(max(ordinal), 0) from ")
          .append(name)
          .append("))");
    }
    return String.format(
        Locale.ROOT,
        "insert into %s (%s, revision) select %s, %d from %s",
        name,
        columns,
        from,
        revision,
        changes());
  }

  private String sameKey(String one, String other) {
    return keys.stream()
        .map(key -> one + "." + key + " = " + other + "." + key)
        .collect(Collectors.joining(" and "));
  }

  private String compared(String row) {
    return values.entrySet().stream()
        .map(
            value ->
                value.getValue() == Comparison.DECIMAL
                    ? String.format(Locale.ROOT, "%1$s.%2$s, scale(%1$s.%2$s)", row, value.getKey())
                    : row + "." + value.getKey())
        .collect(Collectors.joining(", "));
  }
}
