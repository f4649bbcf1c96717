package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kinds of file, and what only an edit may bring. */
class KindsTest {
  @Test
  void theKindsOfFileStandInAnOrderInWhichWhatIsReferredToComesFirst() {
    assertThat(Imports.kinds())
        .containsExactly(
            "sources",
            "areas",
            "indicators",
            "dimensions",
            "accumulations",
            "observations",
            "events",
            "organisations",
            "finance-tables",
            "reconciliation-rules",
            "finance",
            "costs",
            "equity",
            "claims",
            "interim-reports",
            "volumes",
            "grants",
            "programme-scales",
            "programme",
            "improvement-areas");
  }

  @Test
  void aKindThatIsNotKnownIsToldByName() {
    assertThatThrownBy(() -> file("okänd")).hasMessageContaining("okänd");
  }

  @Test
  void aKindThatOnlyAnEditMayHaveIsNoKindOfFile() {
    for (String kind : List.of("rebases", "indicators-with-readers")) {
      assertThat(Imports.kinds()).isNotEmpty().doesNotContain(kind);
      assertThat(new Piece(kind, "").kind()).isEqualTo(kind);
      assertThatThrownBy(() -> file(kind))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(kind);
    }
  }

  private static ImportFile file(String kind) {
    return new ImportFile(kind, Optional.empty(), InputStream.nullInputStream(), "a", false);
  }
}
