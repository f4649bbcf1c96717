package se.utfall.db.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what is wrong with staged rows as a whole: unknown codes, cells that stand twice, and the
 * kind's own checks.
 */
final class StagedChecks {
  private final Kind kind;
  private final Problems problems;

  StagedChecks(Kind kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  void run(Connection connection) throws SQLException {
    for (Reference reference : kind.references()) {
      run(connection, new Check(reference.header(), Problem.Code.UNKNOWN, unknown(reference)));
    }
    for (Check check : kind.checks()) {
      run(connection, check);
    }
    run(
        connection,
        new Check(kind.lastHeaderOf(kind.uniqueBy()), Problem.Code.DUPLICATE, duplicates()));
  }

  private void run(Connection connection, Check check) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "with found as (select distinct row_number, value from ("
                    + check.query()
                    + ") as checked (row_number, value))"
                    + " select row_number, value, count(*) over () from found"
                    + " order by row_number, value limit "
                    + Problems.MOST)) {
      long named = 0;
      long all = 0;
      while (found.next()) {
        named++;
        all = found.getLong(3);
        String value = found.getString(2);
        problems.add(found.getLong(1), check.header(), check.code(), value == null ? "" : value);
      }
      problems.addUnnamed(all - named);
    }
  }

  private static String unknown(Reference reference) {
    String present =
        reference.columns().stream()
            .map(column -> "s." + column + " is not null")
            .collect(Collectors.joining(" and "));
    String last = reference.columns().get(reference.columns().size() - 1);
    String query =
        "select s.row_number, s.%s from staging s where %s and not exists (select from %s t where t.superseded_by is null and %s)"
            .formatted(last, present, reference.table(), equal(reference));
    return reference.within()
        ? query + " and not exists (select from staging t where %s)".formatted(equal(reference))
        : query;
  }

  private static String equal(Reference reference) {
    return IntStream.range(0, reference.columns().size())
        .mapToObj(
            i -> "t." + reference.tableColumns().get(i) + " = s." + reference.columns().get(i))
        .collect(Collectors.joining(" and "));
  }

  private String duplicates() {
    String key = String.join(", ", kind.uniqueBy());
    return """
        select s.row_number, twice.first_row::text from staging s
        join (select %1$s, min(row_number) as first_row from staging
              group by %1$s having count(*) > 1) twice using (%1$s)
        where s.row_number > twice.first_row"""
        .formatted(key);
  }
}
