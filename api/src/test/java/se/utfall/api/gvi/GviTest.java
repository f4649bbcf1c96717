package se.utfall.api.gvi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.teststore.WithReferenceFigures;

/** What is told of 2023 and earlier is the City's; the figure of 2030 is made up. */
@MicronautTest(transactional = false)
class GviTest implements WithReferenceFigures {
  private static final String FINDING =
      "Drygt 70 custom notification till och med december 2023, 25–44 fler än i juni 2023.";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program anyone;

  @BeforeAll
  void load() {
    anyone = Program.at(service.getURI());
    anyone
        .withSession(people.as("redaktör", "editor").session())
        .importing(
            "observations",
            """
            indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
            GVI-CN-ACK;GBG;2030-06;;;;;;missing;Q;GVI-2024;;
            """)
        .ok();
  }

  private Reply timeline(String form, String query) {
    return anyone.get("/charts/gvi/timeline." + form + "?" + query);
  }

  /** From 35–45 to 70–79 is at least 70 − 45 = 25 and at most 79 − 35 = 44 more. */
  @Test
  void theWordsSayTheFindingEveryValueAndEveryEventOfItsOwn() {
    assertThat(timeline("txt", "to=2023").ok().text())
        .isEqualTo(
            "Tidslinje: Händelser och antal custom notification sedan starten. Göteborg. "
                + FINDING
                + " Värden: juni 2023: ungefär 40 (35–45); december 2023: drygt 70 (70–79)."
                + " Händelser: november 2021: Kommunfullmäktige beslutar att införa GVI;"
                + " 25 mars 2022: Uppstartsdag och avsiktsförklaring för GVI;"
                + " maj 2023: Första call-in;"
                + " augusti–december 2023: Tre sanktionsfaser, cirka fyra till sex veckor vardera."
                + " Källa: GVI Göteborg – vägra gängvåld, slutrapport till Brå."
                + " Data per "
                + timeline("json", "to=2023").json().get("dataPer")
                + ".\n");
    assertThat(timeline("txt", "to=2023&lang=en").ok().text())
        .contains("Just over 70 custom notifications up to December 2023, 25–44 more than in June");
  }

  @Test
  void theTableHoldsExactlyWhatIsDrawnAndTimeAndKindChooseIt() {
    assertThat(timeline("csv", "to=2023").ok().text())
        .isEqualTo(
            """
            part;start;end;type;title;value;lower;upper;qualifier;status;source
            event;2021-11;;beslut;Kommunfullmäktige beslutar att införa GVI;;;;;;GVI-2024
            event;2022-03-25;;gvi;Uppstartsdag och avsiktsförklaring för GVI;;;;;;GVI-2024
            event;2023-05;;gvi;Första call-in;;;;;;GVI-2024
            event;2023-08;2023-12;gvi;Tre sanktionsfaser, cirka fyra till sex veckor vardera;;;;;;GVI-2024
            value;2023-06;;GVI-CN-ACK;Genomförda custom notification, ackumulerat;40;35;45;approximate;A;GVI-2024
            value;2023-12;;GVI-CN-ACK;Genomförda custom notification, ackumulerat;70;70;79;at_least;A;GVI-2024
            """);
    assertThat(timeline("csv", "from=2023-07&to=2023&type=lag&type=omv%C3%A4rld").ok().text())
        .contains("event;2023-07-01;;lag;", "event;2023-09;;omvärld;", "value;2023-12;")
        .doesNotContain("2023-06", "gvi;");
  }

  @Test
  void theFindingIsTheTitleOfThePictureAndAHiddenFigureIsCalledHidden() {
    assertThat(Answer.words(timeline("svg", "to=2023&width=1200").ok().text()))
        .contains(FINDING)
        .contains("Första call-in")
        .contains("drygt 70");
    Map<String, Object> hidden = timeline("json", "from=2030").ok().json();
    assertThat(hidden.get("finding").toString())
        .isEqualTo("Hur många custom notification som har genomförts finns inte att visa.");
    assertThat(hidden.get("text").toString()).contains("juni 2030: dold");
    assertThat(Json.objects(hidden.get("values")).get(0)).containsEntry("value", null);
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    assertThat(timeline("svg", "type=fest").json().get("detail").toString())
        .isEqualTo(
            "parameter 'type' is 'fest'; there are events of:"
                + " beslut, gvi, lag, omvärld, organisation");
    assertThat(timeline("svg", "from=2023&to=2022").status()).isEqualTo(400);
    assertThat(timeline("svg", "from=2010&to=2011").status()).isEqualTo(404);
    assertThat(anyone.get("/charts/gvi/annat.svg").json().get("detail").toString())
        .isEqualTo("There is no picture 'annat' of GVI; there is: timeline.");
  }

  @Test
  void thePageSaysEachFigureWithItsUncertaintyItsWholeAndItsCost() {
    Answer page = Browser.at(service.getURI()).get("/gvi");
    assertThat(page.heading()).contains("intervention (GVI)");
    assertThat(Answer.words(page.body()))
        .contains(
            "Ungefär 10 (8–12) av ungefär 20 (15–25) kartlagda som själva sökte stöd hos"
                + " socialtjänsten 2023 tog emot en stödinsats.")
        .contains("drygt 70 Minst 70, högst 79")
        .contains("1,3–1,6 mnkr Mellan 1,3 och 1,6. Uppskattat")
        .contains(
            "Kostnaden var 2\u00a0247\u00a0934 kr 2022–2023. 2\u00a0000\u00a0000 kr betalades med"
                + " bidrag från Brottsförebyggande rådet")
        .contains("Augusti–december 2023 Tre sanktionsfaser")
        .doesNotContain("%");
    assertThat(page.body()).contains("href=\"/avhopp\"", "/charts/gvi/timeline.svg?");
    assertThat(Browser.at(service.getURI()).get("/avhopp").body()).contains("href=\"/gvi\"");
  }

  @Test
  void beforeAnythingWasKnownThePageSaysSo() {
    Answer page = Browser.at(service.getURI()).get("/gvi?asOf=2000-01-01");
    assertThat(page.status()).isEqualTo(200);
    assertThat(Answer.words(page.body()))
        .contains("Det finns inga tal om GVI än.", "Någon kostnadstabell för GVI är inte inläst.")
        .doesNotContain("Vad som hände när");
  }
}
