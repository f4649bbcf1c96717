package se.utfall.db.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what is wrong with staged rows as a whole: unknown codes, cells that stand twice, and the
 * kind's own checks.
 */
final class StagedChecks {
  private final Kind kind;
  private final boolean mayRepeat;
  private final Problems problems;

  StagedChecks(Staging staging, Problems problems) {
    this.kind = staging.kind();
    this.mayRepeat = staging.mayRepeat();
    this.problems = problems;
  }

  void run(Connection connection) throws SQLException {
    for (Reference reference : kind.references()) {
      run(connection, new Check(reference.header(), Problem.Code.UNKNOWN, unknown(reference)));
    }
    for (Check check : kind.checks()) {
      run(connection, check);
    }
    if (mayRepeat) {
      String header = kind.lastHeaderOf(kind.uniqueBy());
      run(connection, new Check(header, Problem.Code.DUPLICATE, duplicates()));
    }
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

  /** Looks each code up once, however many rows hold it. */
  private String unknown(Reference reference) {
    String present =
        reference.columns().stream()
            .map(column -> "s." + column + " is not null")
            .collect(Collectors.joining(" and "));
    String last = reference.columns().get(reference.columns().size() - 1);
    String inFile =
        reference.within()
            ? String.format(
                Locale.ROOT, "and not exists (select from staging t where %s)", equal(reference))
            : "";
    return String.format(
        Locale.ROOT,
        """
        with unknown as (
          select distinct %1$s from %2$s s
          where %3$s and not exists (
            select from %4$s t where t.superseded_by is null and %5$s) %6$s)
        select s.row_number, s.%7$s from staging s join unknown using (%1$s)""",
        String.join(", ", reference.columns()),
        kind.groupedBy().containsAll(reference.columns()) ? "staging_group" : "staging",
        present,
        reference.table(),
        equal(reference),
        inFile,
        last);
  }

  private static String equal(Reference reference) {
    return IntStream.range(0, reference.columns().size())
        .mapToObj(
            i -> "t." + reference.tableColumns().get(i) + " = s." + reference.columns().get(i))
        .collect(Collectors.joining(" and "));
  }

  private String duplicates() {
    String key = String.join(", ", kind.uniqueBy());
    return String.format(
        Locale.ROOT,
        """
        select s.row_number, twice.first_row::text from staging s
        join (select %1$s, min(row_number) as first_row from staging
              group by %1$s having count(*) > 1) twice using (%1$s)
        where s.row_number > twice.first_row""",
        key);
  }
}
