package se.utfall.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;

/** A report picked together on its page. */
class ReportPageTest {
  private final ReferenceService service = ReferenceService.shared();
  private final LoggedIn people = service.people();

  @Test
  void aPersonPicksOrdersAndNamesWithoutScriptAndMakesTheReportAsOfAnyDay() throws IOException {
    Browser person = people.as("väljare", "reader");
    assertThat(Browser.at(service.address()).get("/rapport").body())
        .contains("Logga in för att göra en rapport");
    String made = person.post("/rapport", "name", "Höstrapporten").header("Location").orElseThrow();
    assertThat(person.post("/rapport", "name", "Höstrapporten").status()).isEqualTo(409);
    String host = service.address().toString();
    for (String[] field :
        new String[][] {
          {"address", host + "/indikatorer/TRYGGHETSINDEX?asOf=2024-01-01&lang=en"},
          {"heading", "Först"},
          {"table", "money:SAMMANDRAG"}
        }) {
      assertThat(person.post(made + "/del", "add", field[0], field[0], field[1]).status())
          .as(field[1])
          .isEqualTo(303);
    }
    assertThat(person.post(made + "/del", "add", "address", "address", host + "/sok").status())
        .isEqualTo(422);
    Answer page = person.get(made);
    assertThat(page.each("<p><strong>(.*?)</strong>"))
        .containsExactly("Diagram", "Rubrik", "Tabell");
    String version = page.each("name=\"version\" value=\"(.*?)\"").get(0);
    String[] edit = {
      "name",
      "Vinterrapporten",
      "version",
      version,
      "words",
      "Min bild",
      "words",
      "Först",
      "words",
      "",
      "action",
      "up:2"
    };
    assertThat(person.post(made, edit).status()).isEqualTo(303);
    assertThat(person.post(made, edit).status()).isEqualTo(409);
    assertThat(person.get(made).each("<p><strong>(.*?)</strong>"))
        .containsExactly("Rubrik", "Diagram", "Tabell");
    assertThat(people.as("granne", "reader").get(made).status()).isEqualTo(404);
    assertThat(person.post(made + "/fil", "format", "docx", "asOf", "1999-01-01").status())
        .isEqualTo(422);
    String progress =
        person.post(made + "/fil", "format", "docx", "asOf", "").header("Location").orElseThrow();
    String address = Orders.ADDRESS + progress.substring(progress.lastIndexOf('/'));
    Program program = Program.at(service.address()).withSession(person.session());
    assertThat(new Orders(program).finished(address)).containsEntry("status", "done");
    assertThat(person.get(progress).body()).contains(address + "/file", "Hämta Wordfilen");
    assertThat(person.get(progress).header("Refresh")).isEmpty();
    assertThat(person.post(progress + "/avbryt", "a", "").header("Location")).contains(progress);
    assertThat(person.post(made + "/ta-bort", "a", "").header("Location")).contains("/rapport");
    assertThat(person.get(made).status()).isEqualTo(404);
    try (var word = WordFile.of(program.get(address).ok().response().body())) {
      assertThat(word.styled("Title")).containsExactly("Vinterrapporten");
      assertThat(word.styled("Caption")).containsExactly("Figur 1. Min bild");
    }
  }

  @Test
  void whatIsTypedStandsThereWhenItIsRefused() {
    Browser person = people.as("skrivare", "reader");
    person.post("/rapport", "name", "Upptagen");
    String made = person.post("/rapport", "name", "Ledig").header("Location").orElseThrow();
    person.post(made + "/del", "add", "heading", "heading", "Först");
    Answer wrong =
        person.post(
            made + "/del", "add", "address", "address", "/sok", "heading", "Typad", "text", "Mer");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"/sok\"", "value=\"Typad\"", ">Mer</textarea>");
    String version = person.get(made).each("name=\"version\" value=\"(.*?)\"").get(0);
    Answer taken =
        person.post(
            made, "name", "Upptagen", "version", version, "words", "Sist", "action", "save");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body()).contains("value=\"Upptagen\"", "value=\"Sist\"");
    assertThat(person.get(made).body()).contains("value=\"Ledig\"", "value=\"Först\"");
  }
}
