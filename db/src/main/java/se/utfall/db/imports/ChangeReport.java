package se.utfall.db.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Tells what staged rows have changed, cell by cell, before the transaction ends. */
final class ChangeReport {
  private final Kind kind;
  private final Onlooker onlooker;
  private final List<ChangeQueries> targets;

  ChangeReport(Kind kind, long revision, Onlooker onlooker) {
    this.kind = kind;
    this.onlooker = onlooker;
    this.targets =
        kind.targets().stream()
            .map(target -> new ChangeQueries(kind, target.table(), revision))
            .toList();
  }

  ImportChanges read(Connection connection) throws SQLException {
    StringBuilder mark = new StringBuilder(kind.name());
    long cellCount = 0;
    List<ChangedCell> cells = new ArrayList<>();
    List<NewRow> rows = new ArrayList<>();
    for (ChangeQueries target : targets) {
      try (Statement statement = connection.createStatement();
          ResultSet sum = statement.executeQuery(target.summary())) {
        sum.next();
        cellCount += sum.getLong(1);
        mark.append(' ').append(sum.getLong(2)).append(' ').append(sum.getString(3));
      }
      addCells(target, connection, cells);
      addRows(target, connection, rows);
    }
    return new ImportChanges(
        mark.toString(),
        cellCount,
        first(cells, Comparator.comparingLong(ChangedCell::row)),
        first(rows, Comparator.comparingLong(NewRow::row)));
  }

  private void addCells(ChangeQueries target, Connection connection, List<ChangedCell> cells)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(target.cells())) {
      if (target.hasIndicator()) {
        statement.setString(1, onlooker.roles());
      }
      try (ResultSet row = statement.executeQuery()) {
        int next = 2 + target.keyLength();
        while (row.next()) {
          boolean isSeen = row.getBoolean(next + 4);
          cells.add(
              new ChangedCell(
                  row.getLong(1),
                  key(row, target.keyLength()),
                  row.getString(next),
                  isSeen ? row.getString(next + 1) : null,
                  row.getString(next + 2),
                  row.getBoolean(next + 3),
                  !isSeen));
        }
      }
    }
  }

  private static void addRows(ChangeQueries target, Connection connection, List<NewRow> rows)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(target.rows())) {
      while (row.next()) {
        List<NewRow.Cell> cells = new ArrayList<>();
        int place = 2 + target.keyLength();
        String headed = target.hasOwnHeader() ? row.getString(place++) : null;
        for (Column column : target.columns()) {
          String text = row.getString(place++);
          if (text != null) {
            String header = headed == null ? column.header() : headed;
            cells.add(new NewRow.Cell(header, text, column.type() == CellType.NUMBER));
          }
        }
        rows.add(new NewRow(row.getLong(1), key(row, target.keyLength()), cells));
      }
    }
  }

  private static List<String> key(ResultSet row, int length) throws SQLException {
    List<String> key = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      key.add(row.getString(2 + i));
    }
    return key.stream().filter(Objects::nonNull).toList();
  }

  private static <T> List<T> first(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).limit(ImportChanges.MOST).toList();
  }
}
