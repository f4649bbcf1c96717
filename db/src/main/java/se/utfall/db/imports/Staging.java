package se.utfall.db.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams a file into the temporary table {@code staging}: one row for each row of the file, or for
 * each money cell of it. The memory it takes does not grow with the file.
 */
final class Staging {
  private final Kind kind;
  private final Problems problems;
  private final Cells cells;
  private final Row row;
  private final RisingKeys keys;
  private int fileRows;
  private long place;

  Staging(Kind kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
    this.cells = new Cells(problems, kind.uniqueBy());
    Map<String, Integer> positions = new LinkedHashMap<>();
    Stream.concat(
            Stream.of("row_number", "place"),
            kind.stagedColumns().flatMap(column -> column.stagedNames().stream()))
        .forEach(name -> positions.put(name, positions.size()));
    this.row = new Row(positions);
    this.keys = new RisingKeys(kind.uniqueBy(), positions);
  }

  /** Fills the table and returns how many rows the file has, the header not counted. */
  int fill(Connection connection, FileRows rows) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local work_mem = '128MB'");
      statement.execute("set local default_statistics_target = 20"); // enough for the plans below
      statement.execute(declaration());
      CopyIn copy =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staging from stdin");
      try {
        CopyStream stream = new CopyStream(copy);
        read(rows, stream);
        stream.end();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
      if (!kind.groupedBy().isEmpty()) {
        statement.execute(groups());
      }
      statement.execute("analyze staging");
    }
    return fileRows;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the same key may stand twice in the file. */
  boolean mayRepeat() {
    return !keys.areShown();
  }

  /** Drops the table, so that the same transaction can stage more. */
  static void drop(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop table staging");
      statement.execute("drop table if exists staging_group");
    }
  }

  private String declaration() {
    return kind.stagedColumns()
        .flatMap(column -> column.type().declarations(column.name()).stream())
        .collect(
            Collectors.joining(
                ", ",
                "create temporary table staging (row_number bigint, place bigint, ",
                ") on commit drop"));
  }

  /** Checks of what many rows share look at one row for each group. */
  private String groups() {
    return String.format(
        Locale.ROOT,
        """
        create temporary table staging_group on commit drop as
        select %1$s, min(row_number) as row_number from staging group by %1$s""",
        String.join(", ", kind.groupedBy()));
  }

  private void read(FileRows rows, CopyStream copy) throws IOException, SQLException {
    FileRow first = rows.next();
    if (first == null) {
      if (problems.isEmpty()) {
        problems.add(0, "", Problem.Code.EMPTY_FILE, "");
      }
      return;
    }
    Header header = Header.read(kind, first, problems);
    if (!problems.isEmpty()) {
      return;
    }
    for (FileRow next = rows.next(); next != null; next = rows.next()) {
      fileRows++;
      stage(header, next, copy);
    }
  }

  private void stage(Header header, FileRow next, CopyStream copy) throws SQLException {
    long line = next.number();
    if (next.cells().size() != header.width()) {
      problems.add(line, "", Problem.Code.CELL_COUNT, next.cells().size() + "/" + header.width());
      return;
    }
    row.clear(line);
    row.set("row_number", Long.toString(line));
    for (int i = 0; i < header.width(); i++) {
      if (header.columns().get(i).isPresent()) {
        read(header.columns().get(i).get(), next, i);
      }
    }
    kind.rule().apply(row, problems);
    if (kind.hasAmounts()) {
      stageAmounts(header.amounts(), next, copy);
    } else {
      stage(copy);
    }
  }

  private void read(Column column, FileRow next, int place) {
    FileRow.Flaw flaw = next.flaws().get(place);
    if (flaw == null) {
      cells.read(column, next.cells().get(place), row);
    } else {
      row.fail(column.name());
      problems.add(row.number(), column.header(), flaw.code(), flaw.value());
    }
  }

  private void stage(CopyStream copy) throws SQLException {
    row.set("place", Long.toString(++place));
    keys.see(row);
    row.writeTo(copy);
  }

  private void stageAmounts(List<Optional<AmountColumn>> amounts, FileRow next, CopyStream copy)
      throws SQLException {
    int period = row.position("period");
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).isEmpty()) {
        continue;
      }
      AmountColumn amount = amounts.get(i).get();
      row.set("scenario", amount.scenario());
      row.set(period, amount.period().text());
      row.set(period + 1, amount.period().from().toString());
      row.set(period + 2, amount.period().before().toString());
      row.set("amount", null);
      read(new Column(amount.header(), "amount", CellType.NUMBER, false, List.of()), next, i);
      stage(copy);
    }
  }
}
