package se.utfall.db.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.db.revision.VersionedTable;
import se.utfall.db.revision.VersionedTable.Comparison;

/** The SQL that compares the changes of one table, which lie in a temporary table, with the old. */
final class ChangeQueries {
  private final Kind kind;
  private final VersionedTable table;
  private final long revision;
  private final List<Column> columns;
  private final List<String> key;

  ChangeQueries(Kind kind, VersionedTable table, long revision) {
    this.kind = kind;
    this.table = table;
    this.revision = revision;
    this.columns =
        kind.stagedColumns().filter(column -> table.values().containsKey(column.name())).toList();
    this.key = key(kind, table);
  }

  /** The columns that a change may be in. */
  List<Column> columns() {
    return columns;
  }

  int keyLength() {
    return key.size();
  }

  /** Whether the rows are of indicators, which not everybody may see. */
  boolean hasIndicator() {
    return kind.stagedColumns().anyMatch(column -> column.name().equals("indicator"));
  }

  /** Whether the header of a cell stands in the row, as that of a money column does. */
  boolean hasOwnHeader() {
    return columns.stream().anyMatch(column -> column.name().equals("amount") && kind.hasAmounts());
  }

  /** How many cells differ, how many rows do, and a number that stands for all of them. */
  String summary() {
    String differing =
        columns.stream()
            .map(column -> "(" + differs(column) + ")::int")
            .collect(Collectors.joining(" + "));
    String whole =
        Stream.concat(
                Stream.of("c.row_number", "c.place", "c.old_revision"),
                columns.stream().map(column -> "c." + column.name()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        """
        select coalesce(sum(case when c.old_revision is null then 0 else %s end), 0), count(*),
          coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0)::text
        from %s c left join %s o on %s and o.revision = c.old_revision""",
        differing.isEmpty() ? "0" : differing,
        whole,
        table.changes(),
        table.name(),
        sameKey());
  }

  /** Row, key, header, old, new, whether a number, whether seen; of the first cells that differ. */
  String cells() {
    String cells =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(i, columns.get(i)))
            .collect(Collectors.joining(", "));
    String seen =
        hasIndicator()
            ? "exists (select from visible_indicator("
                + revision
                + ", ?) v where v.indicator = s.indicator)"
            : "true";
    return String.format(
        Locale.ROOT,
        """
        select c.row_number, %1$s, cell.header, cell.old, cell.fresh, cell.is_number, %2$s
        from (select * from %3$s where old_revision is not null
              order by row_number, place limit %4$d) c
        join %5$s o on %6$s and o.revision = c.old_revision
        join staging s on s.place = c.place
        cross join lateral (values %7$s) as cell (ordinal, header, old, fresh, is_number, differs)
        where cell.differs order by c.row_number, c.place, cell.ordinal limit %4$d""",
        keys(),
        seen,
        table.changes(),
        ImportChanges.MOST,
        table.name(),
        sameKey(),
        cells);
  }

  /** Row, key and every column of the first rows with nothing before them. */
  String rows() {
    String values =
        columns.stream()
            .map(column -> "c." + column.name() + "::text")
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        """
        select c.row_number, %s%s, %s
        from (select * from %s where old_revision is null
              order by row_number, place limit %d) c
        join staging s on s.place = c.place order by c.row_number, c.place""",
        keys(),
        hasOwnHeader() ? ", s.scenario || '_' || s.period" : "",
        values.isEmpty() ? "null" : values,
        table.changes(),
        ImportChanges.MOST);
  }

  private String cell(int ordinal, Column column) {
    String header =
        hasOwnHeader() && column.name().equals("amount")
            ? "s.scenario || '_' || s.period"
            : "'" + column.header() + "'";
    return String.format(
        Locale.ROOT,
        "(%1$d, %2$s, o.%3$s::text, c.%3$s::text, %4$b, %5$s)",
        ordinal,
        header,
        column.name(),
        column.type() == CellType.NUMBER,
        differs(column));
  }

  private String differs(Column column) {
    String name = column.name();
    return table.values().get(name) == Comparison.DECIMAL
        ? String.format(
            Locale.ROOT, "(o.%1$s, scale(o.%1$s)) is distinct from (c.%1$s, scale(c.%1$s))", name)
        : String.format(Locale.ROOT, "o.%1$s is distinct from c.%1$s", name);
  }

  private String keys() {
    return key.stream().map(column -> "s." + column).collect(Collectors.joining(", "));
  }

  private String sameKey() {
    return table.keys().stream()
        .map(column -> "o." + column + " = c." + column)
        .collect(Collectors.joining(" and "));
  }

  /** What people call a row by; the header of a money column says scenario and period already. */
  private static List<String> key(Kind kind, VersionedTable table) {
    List<String> staged = kind.stagedColumns().map(Column::name).toList();
    List<String> named = staged.containsAll(table.keys()) ? table.keys() : kind.uniqueBy();
    return named.stream()
        .map(column -> column.equals("members") ? "member" : column)
        .filter(column -> !kind.hasAmounts() || !List.of("scenario", "period").contains(column))
        .toList();
  }
}
