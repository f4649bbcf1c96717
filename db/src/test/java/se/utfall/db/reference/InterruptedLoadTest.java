package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.Imports;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

@MicronautTest(transactional = false)
class InterruptedLoadTest implements WithDatabase {
  @Inject ReferenceFigures figures;
  @Inject Imports imports;
  @Inject TestStore store;

  @Test
  void aLoadThatIsCutOffAgainAndAgainIsCompletedInTheEnd() throws IOException, SQLException {
    for (int start = 0; start < 4; start++) {
      take("sources", "areas", "indicators", "dimensions", "observations");
    }
    assertThat(figures.load()).isEqualTo(18);
    assertThat(
            store.one(
                "select (select count(*) from observation) || ' ' || (select count(*) from event)"
                    + " || ' ' || (select count(*) from finance_line) || ' ' ||"
                    + " (select count(*) from programme_answer)"))
        .isEqualTo("98 9 69 71");
    assertThat(store.one("select count(*) from revision")).isEqualTo("18");
    assertThat(figures.load()).isZero();
  }

  private void take(String... kinds) throws IOException {
    for (String kind : List.of(kinds)) {
      try (InputStream bytes = ReferenceFigures.open(kind + ".csv")) {
        imports.take(
            new ImportFile(
                kind, Optional.of(kind + ".csv"), bytes, ReferenceFigures.AUTHOR, false));
      }
    }
  }
}
