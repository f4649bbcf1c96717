package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class ReferenceFiguresTest implements WithDatabase {
  @Inject ReferenceFigures figures;
  @Inject DataSource dataSource;

  @Test
  void everyFileGoesIn() throws SQLException {
    figures.load();
    assertThat(count("import")).isEqualTo(17);
  }

  private long count(String table) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
