package se.utfall.db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;

class MigrationTest {
  private static final String OURS =
      " from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'"
          + " %s where c.relkind in ('r', 'v', 'm', 'p') and c.relname not like 'flyway%%'";

  @Test
  void everyMigrationRunsFromAnEmptyDatabaseAndASecondRunDoesNothing() {
    ServerAddress address = TestServer.emptyDatabase();
    assertThat(flyway(address).migrate().migrationsExecuted).isPositive();
    assertThat(flyway(address).migrate().migrationsExecuted).isZero();
    flyway(address).validate();
  }

  @Test
  void instancesThatStartAtOnceMigrateOnce() throws Exception {
    ServerAddress address = TestServer.emptyDatabase();
    ExecutorService instances = Executors.newFixedThreadPool(3);
    try {
      Callable<Integer> start = () -> flyway(address).migrate().migrationsExecuted;
      int executed = 0;
      for (Future<Integer> done : instances.invokeAll(List.of(start, start, start))) {
        executed += done.get();
      }
      assertThat(column(address, "select count(*) from flyway_schema_history"))
          .containsExactly(Integer.toString(executed));
    } finally {
      instances.shutdownNow();
    }
  }

  @Test
  void everyTableAndEveryColumnSaysWhatItHolds() throws SQLException {
    ServerAddress address = TestServer.migratedDatabase();
    String columns = String.format(Locale.ROOT, OURS, "join pg_attribute a on a.attrelid = c.oid");
    assertThat(
            column(
                address,
                "select c.relname || '.' || a.attname"
                    + columns
                    + " and a.attnum > 0 and not a.attisdropped"
                    + " and coalesce(length(trim(col_description(c.oid, a.attnum))), 0) < 4"))
        .isEmpty();
    assertThat(
            column(
                address,
                "select c.relname"
                    + String.format(Locale.ROOT, OURS, "")
                    + " and coalesce(length(obj_description(c.oid, 'pg_class')), 0) < 10"))
        .isEmpty();
    assertThat(column(address, "select c.relname" + String.format(Locale.ROOT, OURS, "")))
        .contains("observation", "indicator", "finance_amount", "revision", "import");
  }

  private static Flyway flyway(ServerAddress address) {
    return Flyway.configure()
        .dataSource(address.url(), address.username(), address.password())
        .load();
  }

  private static List<String> column(ServerAddress address, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.username(), address.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }
}
