package se.utfall.api.spc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** The control chart of a stored series: picture, text, file and page say the same. */
@MicronautTest(transactional = false)
class ControlChartTest implements WithDatabase {

  @Inject EmbeddedServer service;
  @Inject TestStore store;
  @Inject LoggedIn people;

  @BeforeAll
  void storeASeriesWithARebase() {
    store.begin();
    store.stored(
        "observations",
        Stream.concat(
                Stream.of(TestStore.observations().strip()),
                IntStream.range(0, 14).mapToObj(ControlChartTest::row))
            .toArray(String[]::new));
    Program editor =
        Program.at(service.getURI()).withSession(people.as("styrdiagram", "editor").session());
    assertThat(
            editor
                .post(
                    "/api/v1/indicators/TAL/rebases",
                    "application/json",
                    "{\"from\":\"2006\",\"reason\":\"Nytt system\"}")
                .status())
        .isEqualTo(201);
  }

  private static String row(int i) {
    int value = i == 13 ? 40 : (i < 6 ? 9 : 19) + 2 * (i % 2);
    return "TAL;GBG;" + (2000 + i) + ";;;" + value + ";" + value + ";" + value + ";exact;A;S1;;";
  }

  @Test
  void theSameFindingStandsUnderTheChartInItsTextInTheAnswerAndOnThePage() {
    String said =
        Program.at(service.getURI())
            .json("/api/v1/analysis/spc?indicator=TAL")
            .get("text")
            .toString();
    assertThat(said)
        .startsWith("40 under 2013, över den vanliga variationen ")
        .contains("försämring");
    assertThat(get("/charts/TAL.txt?kind=spc").body()).contains("Styrdiagram").contains(said);
    Answer page = get("/indikatorer/TAL");
    assertThat(page.body()).contains("<h2>Vanlig variation</h2>").contains(said + ".");
    assertThat(page.each("<source [^>]*srcset=\"(.*?)\""))
        .anyMatch(link -> link.contains("kind=spc"));
  }

  @Test
  void theChartDrawsEachGroupWithItsMeanAndTheReasonOfTheRebase() {
    String words = Answer.words(get("/charts/TAL.svg?kind=spc&width=1000&height=600").body());
    assertThat(words).contains("medel").contains("övre gräns").contains("Nytt system");
    assertThat(get("/charts/TAL.csv?kind=spc").body().lines().toList().get(0))
        .endsWith("mean;lower_limit;upper_limit;variation;signals");
    assertThat(get("/charts/TAL.csv?kind=spc").body())
        .contains("2000;9;9;9;exact;A;10;4,68;15,32;common-cause;")
        .contains("concern-up;outside_limits up");
  }

  @Test
  void severalSeriesAreNotOneControlChart() {
    store.stored(
        "observations", TestStore.observations().strip(), "TAL;MAL;2013;;;5;5;5;exact;A;S1;;");
    assertThat(get("/charts/TAL.svg?kind=spc&area=GBG&area=MAL").status()).isEqualTo(400);
  }

  @Test
  void aSeriesOfFewValuesHasNoControlChartOnItsPage() {
    store.stored(
        "observations", TestStore.observations().strip(), "TAL;GBG-HIS;2013;;;5;5;5;exact;A;S1;;");
    assertThat(get("/indikatorer/TAL?area=GBG-HIS").body()).doesNotContain("Vanlig variation");
  }

  private Answer get(String path) {
    return Browser.at(service.getURI()).get(path);
  }
}
