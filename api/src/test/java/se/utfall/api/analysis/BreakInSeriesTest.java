package se.utfall.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Program;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** What stands before a break in a series is not compared with what came after. */
@MicronautTest(transactional = false)
class BreakInSeriesTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject TestStore store;

  @BeforeAll
  void storeASeriesThatRisesOnlyAcrossItsBreak() {
    store.begin();
    store.stored(
        "observations",
        TestStore.observations().strip(),
        row(2017, 1, "A"),
        row(2018, 2, "A"),
        row(2019, 3, "A"),
        row(2020, 50, "B"),
        row(2021, 51, "A"),
        row(2022, 52, "A"));
  }

  private static String row(int year, int value, String status) {
    return "TAL;GBG;"
        + year
        + ";;;"
        + value
        + ";"
        + value
        + ";"
        + value
        + ";exact;"
        + status
        + ";S1;;";
  }

  @Test
  void onlyTheValuesFromTheBreakOnAreCompared() {
    var answer = Program.at(service.getURI()).json("/api/v1/analysis/trend?indicator=TAL");
    assertThat(answer.get("n")).hasToString("3");
    assertThat(answer.get("text").toString())
        .isEqualTo(
            "52 under 2022, upp 1 från 2021; tre mätningar räcker inte för att tala om en trend");
    assertThat(answer.get("warnings").toString()).contains("starts-after-break");
  }

  @Test
  void thePageSaysWhereTheBreakIsAndStillShowsWhatWasBefore() {
    String page = Browser.at(service.getURI()).get("/indikatorer/TAL").body();
    assertThat(page).contains("Uppgifter före 2020 är framtagna på annat sätt").contains("2017");
  }
}
