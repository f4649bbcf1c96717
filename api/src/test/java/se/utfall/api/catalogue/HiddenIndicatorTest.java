package se.utfall.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class HiddenIndicatorTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program editor;
  private Program admin;
  private Program named;

  @BeforeAll
  void logIn() {
    editor = as("redaktör", "editor");
    admin = as("chef", "admin");
    named = as("granskande redaktör", "editor", "granskare");
  }

  private Program as(String name, String... roles) {
    return Program.at(service.getURI()).withSession(people.as(name, roles).session());
  }

  private static int put(Program who, String code, String confidentiality, String more) {
    return putting(who, code, confidentiality, more).status();
  }

  private static Reply putting(Program who, String code, String confidentiality, String more) {
    return who.put(
        "/api/v1/indicators/" + code,
        "{\"name\":\"Prov\",\"unit\":\"antal\",\"better\":\"lower\",\"decimals\":0,"
            + "\"frequency\":\"A\",\"theme\":\"prov\",\"owner\":\"SLK\",\"confidentiality\":\""
            + confidentiality
            + "\""
            + more
            + "}");
  }

  private static int seen(Program who, String code) {
    return who.get("/api/v1/indicators/" + code).status();
  }

  @Test
  void whatAnEditorMayNotSeeTheyCanNeitherOpenNorGiveReaders() {
    String granskare = ",\"readers\":[\"granskare\"]";
    assertThat(put(editor, "DOLD", "restricted", granskare)).isEqualTo(201);
    assertThat(put(editor, "DOLD", "public", "")).isEqualTo(404);
    Reply refused = putting(editor, "DOLD", "restricted", ",\"readers\":[\"editor\"]");
    assertThat(refused.text())
        .isEqualTo(editor.get("/api/v1/indicators/DOLD").text())
        .contains("404");
    assertThat(seen(editor, "DOLD")).isEqualTo(404);
    assertThat(seen(named, "DOLD")).isEqualTo(200);
  }

  @Test
  void whoReadsARestrictedIndicatorStillDoesAfterItWasReadAndSentBack() {
    put(named, "KVAR", "restricted", ",\"readers\":[\"granskare\"]");
    String read = named.get("/api/v1/indicators/KVAR").ok().text();
    assertThat(named.put("/api/v1/indicators/KVAR", read).status()).isEqualTo(204);
    assertThat(named.get("/api/v1/indicators/KVAR").ok().text()).isEqualTo(read);
    assertThat(put(named, "KVAR", "restricted", ",\"readers\":[]")).isEqualTo(204);
    assertThat(seen(named, "KVAR")).isEqualTo(404);
  }

  @Test
  void anAdministratorGivesReadersToAnIndicatorThatNobodyReads() {
    assertThat(put(editor, "TOM", "restricted", "")).isEqualTo(201);
    assertThat(seen(named, "TOM")).isEqualTo(404);
    assertThat(put(admin, "TOM", "restricted", ",\"readers\":[\"granskare\"]")).isEqualTo(204);
    assertThat(seen(named, "TOM")).isEqualTo(200);
    assertThat(seen(admin, "TOM")).isEqualTo(404);
  }
}
