package se.utfall.api.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
@Property(name = "utfall.authority", value = "Provstads kommun")
class AccessibilityTest implements WithDatabase {
  @Inject EmbeddedServer service;

  @Test
  void theStatementIsReachedFromEveryPageAndSaysWhoWatchesAndThatAContactMustBeSet() {
    Browser anyone = Browser.at(service.getURI());
    for (String address : new String[] {"/", "/indikatorer", "/logga-in", "/finns-inte"}) {
      assertThat(anyone.get(address).body()).as(address).contains("href=\"/tillganglighet\"");
    }
    Answer statement = anyone.get("/tillganglighet");
    assertThat(statement.status()).isEqualTo(200);
    assertThat(Answer.words(statement.body()))
        .contains(
            "webbplatsen där Provstads kommun visar",
            "delvis förenlig med lagen",
            "Myndigheten för digital förvaltning (Digg)",
            "22 november 2026");
    assertThat(statement.body()).contains("href=\"https://www.digg.se/tdosanmalan\"");
    assertThat(statement.notice()).contains("inte angett", "UTFALL_ACCESSIBILITY_CONTACT");
    assertThat(anyone.get("/tillganglighet?lang=en").body()).contains("partially compliant");
    assertThat(anyone.get("/tillganglighet?fel=1").status()).isEqualTo(400);
  }

  @Test
  void aContactLeadsToMailOrPageAndNowhereElse() {
    assertThat(Contact.of("  ")).isEmpty();
    assertThat(Contact.of("tala@staden.example").orElseThrow().link())
        .contains("mailto:tala@staden.example");
    assertThat(Contact.of("https://staden.example/tala").orElseThrow().link())
        .contains("https://staden.example/tala");
    assertThat(Contact.of("031-00 00 00").orElseThrow().link()).isEmpty();
    assertThat(Contact.of("javascript:alert(1)").orElseThrow().link()).isEmpty();
  }
}
