package se.utfall.db.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Streams the rows of one table out of or into the database by COPY. */
record TableCopy(Connection connection) {
  private static final int BUFFER = 1 << 16;

  /** Makes text out of values the same way in every session. */
  static void settle(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
          SET bytea_output = 'hex'; SET extra_float_digits = 1;
          SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0
          """);
    }
  }

  /** Reads the table and passes its rows through the digest; returns how many. */
  long out(String table, List<String> columns, RowDigest digest) throws SQLException, IOException {
    return copies().copyOut("COPY " + target(table, columns) + " TO STDOUT", digest);
  }

  /** Writes rows into the table, through the digest; returns how many. */
  long in(String table, List<String> columns, InputStream rows, RowDigest digest)
      throws SQLException, IOException {
    CopyIn copy = copies().copyIn("COPY " + target(table, columns) + " FROM STDIN");
    byte[] buffer = new byte[BUFFER];
    try {
      for (int length = rows.read(buffer); length > 0; length = rows.read(buffer)) {
        digest.write(buffer, 0, length);
        copy.writeToCopy(buffer, 0, length);
      }
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private CopyManager copies() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static String target(String table, List<String> columns) throws SQLException {
    var names = new ArrayList<String>();
    for (String column : columns) {
      names.add(Catalogue.quoted(column));
    }
    return Catalogue.quoted(table) + " (" + String.join(", ", names) + ")";
  }
}
