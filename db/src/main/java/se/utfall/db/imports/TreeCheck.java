package se.utfall.db.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds staged rows of a tree that would become a part of themselves. */
final class TreeCheck {
  private TreeCheck() {}

  /**
   * A check of the tree as it would be: the staged rows, and those of the table that they leave as
   * they are.
   *
   * @param table the table
   * @param key columns that identify a row, the same in both; all but the last are shared by parent
   *     and child
   * @param parent column that holds the last column of the parent's key
   */
  static Check of(String table, List<String> key, String parent) {
    String node = key.get(key.size() - 1);
    List<String> scope = key.subList(0, key.size() - 1);
    return new Check(
        parent,
        Problem.Code.CYCLE,
        String.format(
            Locale.ROOT,
            """
        with recursive edge as (
          select %1$s, %2$s from staging where %2$s is not null
          union
          select %1$s, %2$s from %3$s t where superseded_by is null and %2$s is not null
            and not exists (select from staging s where %4$s)),
        climb as (
          select %1$s, %2$s as ancestor from edge
          union
          select %5$s, edge.%2$s from climb c join edge on %6$s)
        select s.row_number, s.%2$s from staging s
        join climb t on t.ancestor = t.%7$s and %4$s""",
            String.join(", ", key),
            parent,
            table,
            equal(key, "s", "t"),
            key.stream().map("c."::concat).collect(Collectors.joining(", ")),
            equal(scope, "edge", "c", "edge." + node + " = c.ancestor"),
            node));
  }

  private static String equal(List<String> columns, String one, String other, String... more) {
    return Stream.concat(
            columns.stream().map(column -> one + "." + column + " = " + other + "." + column),
            Stream.of(more))
        .collect(Collectors.joining(" and "));
  }
}
