package se.utfall.db.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Streams the rows of one table out of or into the database by COPY. */
record TableCopy(Connection connection) {
  /** Makes text out of values the same way in every session. */
  static void settle(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
          SET bytea_output = 'hex'; SET extra_float_digits = 1; SET synchronize_seqscans = off;
          SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0
          """);
    }
  }

  TableContent write(String table, List<String> columns, OutputStream target)
      throws SQLException, IOException {
    var digested = new DigestOutputStream(target, Digest.fresh());
    long rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY " + target(table, columns) + " TO STDOUT", digested);
    return new TableContent(table, columns, rows, Digest.hexadecimal(digested.getMessageDigest()));
  }

  TableContent read(TableContent expected, InputStream source) throws SQLException, IOException {
    var digested = new DigestInputStream(source, Digest.fresh());
    String target = target(expected.name(), expected.columns());
    long rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + target + " FROM STDIN", digested);
    return new TableContent(
        expected.name(), expected.columns(), rows, Digest.hexadecimal(digested.getMessageDigest()));
  }

  private static String target(String table, List<String> columns) throws SQLException {
    var names = new ArrayList<String>();
    for (String column : columns) {
      names.add(Catalogue.quoted(column));
    }
    return Catalogue.quoted(table) + " (" + String.join(", ", names) + ")";
  }
}
