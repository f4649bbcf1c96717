package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

@MicronautTest(transactional = false)
class UsedStoreTest implements WithDatabase {
  @Inject ReferenceFigures figures;
  @Inject TestStore store;

  @Test
  void aStoreThatSomebodyElseHasWrittenToIsLeftAlone() throws SQLException {
    store.stored("sources", "source;title;issued;reference", "S1;Rapport;2024;");
    assertThat(figures.load()).isZero();
    assertThat(store.column("select source from source")).containsExactly("S1");
  }
}
