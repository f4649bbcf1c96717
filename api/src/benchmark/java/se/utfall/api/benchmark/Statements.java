package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the database is asked, counted by its own extension pg_stat_statements. */
final class Statements implements AutoCloseable {
  private final Connection connection;

  private Statements(Connection connection) {
    this.connection = connection;
  }

  /**
   * How many statements, and the milliseconds that they took in the database.
   *
   * @param calls of statements that read or write, not of those that begin and end a transaction
   */
  record Sum(long calls, double millis) {

    Sum minus(Sum before) {
      return new Sum(calls - before.calls, millis - before.millis);
    }
  }

  /** Has the server of a directory count from its next start. */
  static void prepare(Path directory) {
    Path settings = directory.resolve("store/pg17/postgresql.conf");
    String counting = "shared_preload_libraries = 'pg_stat_statements'\n";
    try {
      String said = Files.readString(settings, StandardCharsets.UTF_8);
      if (!said.contains(counting)) {
        Files.writeString(settings, said + counting, StandardCharsets.UTF_8);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Of the running server of a directory. */
  static Statements of(Path directory) {
    try {
      Path store = directory.resolve("store");
      List<String> postmaster =
          Files.readAllLines(store.resolve("pg17/postmaster.pid"), StandardCharsets.ISO_8859_1);
      String password = Files.readString(store.resolve("password"), StandardCharsets.UTF_8).strip();
      String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/utfall";
      Statements counted = new Statements(DriverManager.getConnection(url, "postgres", password));
      counted.execute("create extension if not exists pg_stat_statements");
      counted.execute("set pg_stat_statements.track = 'none'");
      return counted;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  Sum sum() {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select coalesce(sum(calls), 0), coalesce(sum(total_exec_time), 0)
                from pg_stat_statements where query !~* '^(begin|commit|set|show|rollback)'\
                """)) {
      row.next();
      return new Sum(row.getLong(1), row.getDouble(2));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The statements that took most time, each with its calls and milliseconds. */
  String dearest() {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select calls, total_exec_time, regexp_replace(left(query, 300), '\\s+', ' ', 'g')
                from pg_stat_statements order by total_exec_time desc limit 12\
                """)) {
      StringBuilder all = new StringBuilder();
      while (row.next()) {
        all.append(row.getLong(1)).append(" calls, ").append(Math.round(row.getDouble(2)));
        all.append(" ms: ").append(row.getString(3)).append('\n');
      }
      return all.toString();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  void forget() {
    execute("select pg_stat_statements_reset()");
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
