package se.utfall.api.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

@MicronautTest(transactional = false)
class CorrectionTest implements WithReferenceFigures {
  private static final String CELL = "indicator=TRYGGHETSINDEX&area=GBG-HIS-VBI";
  private static final String VALUE = "/redigera/varde?" + CELL + "&period=";
  private static final String TARGET = "/redigera/mal?indicator=TRYGGHETSINDEX";
  private static final String EVENT = "/redigera/handelse";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Browser editor;
  private Program anyone;

  @BeforeAll
  void load() {
    editor = people.as("redaktör", "editor");
    anyone = Program.at(service.getURI());
  }

  private static String seen(Answer form) {
    return form.each("name=\"seen\" value=\"([^\"]*)\"").get(0);
  }

  private Answer correct(String period, String seen, String value, String reason) {
    return editor.post(
        VALUE + period,
        "seen",
        seen,
        "value",
        value,
        "qualifier",
        "exact",
        "status",
        "A",
        "note",
        "ny avläsning",
        "reason",
        reason);
  }

  private List<Map<String, Object>> versions(String period) {
    return anyone.items("/api/v1/observations/revisions?" + CELL + "&period=" + period);
  }

  private static Map<String, Object> last(List<Map<String, Object>> all) {
    return all.get(all.size() - 1);
  }

  @Test
  void aCorrectedValueIsARevisionWithItsReasonAndTheOldOneStaysInThePast() {
    String page = "/indikatorer/TRYGGHETSINDEX?area=GBG-HIS-VBI";
    assertThat(editor.get(page).each("<td class=\"edit\"><a href=\"([^\"]*)\""))
        .contains("/redigera/varde?indicator=TRYGGHETSINDEX&amp;area=GBG-HIS-VBI&amp;period=2023");
    assertThat(people.as("läsare", "reader").get(page).body()).doesNotContain("/redigera/");

    Answer form = editor.get(VALUE + "2023");
    assertThat(form.each("id=\"value\"[^>]* value=\"([^\"]*)\"")).containsExactly("41");
    String firstMoment = last(versions("2023")).get("recordedAt").toString();
    Answer saved = correct("2023", seen(form), "−1 041,5", "Felläst i rapporten");
    assertThat(saved.status()).as(saved.body()).isEqualTo(303);
    assertThat(editor.get(saved.header("Location").orElseThrow()).notice()).isEqualTo("Sparat.");
    Map<String, Object> now = last(versions("2023"));
    assertThat(now.get("value")).hasToString("-1041.5");
    assertThat(now)
        .containsEntry("reason", "Felläst i rapporten")
        .containsEntry("note", "ny avläsning");
    assertThat(now.get("source")).isEqualTo(versions("2023").get(0).get("source"));
    assertThat(
            anyone
                .get("/api/v1/observations?" + CELL + "&asOf=" + Program.encoded(firstMoment))
                .ok()
                .text())
        .contains("\"value\":41,")
        .doesNotContain("1041");
    assertThat(editor.get(page).body()).contains("Felläst i rapporten");
  }

  @Test
  void nothingIsWrittenWithoutAReasonOverAnotherWriterOrAgainstTheRules() {
    Answer form = editor.get(VALUE + "2019");
    int before = versions("2019").size();
    Answer silent = correct("2019", seen(form), "50", " ");
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.notice()).contains("Skriv varför");
    Answer word = correct("2019", seen(form), "femtio", "Fel");
    assertThat(word.status()).isEqualTo(422);
    assertThat(word.notice()).contains("Värde: ").contains("är inget tal");
    assertThat(versions("2019")).hasSize(before);

    assertThat(correct("2019", seen(form), "50", "Först").status()).isEqualTo(303);
    Answer late = correct("2019", seen(form), "60", "Sedan");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.notice()).contains("Så står det nu: 50 av 100");
    assertThat(late.each("id=\"value\"[^>]* value=\"([^\"]*)\"")).containsExactly("60");
    assertThat(last(versions("2019")).get("value")).hasToString("50");
    assertThat(correct("2019", seen(late), "60", "Efter att ha sett 50").status()).isEqualTo(303);
    assertThat(last(versions("2019"))).containsEntry("reason", "Efter att ha sett 50");

    String now = seen(editor.get(VALUE + "2019"));
    Answer withdrawn =
        editor.post(VALUE + "2019", "seen", now, "action", "withdraw", "reason", "Mätfel");
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(303);
    assertThat(last(versions("2019")))
        .containsEntry("qualifier", "withdrawn")
        .containsEntry("status", "M")
        .containsEntry("value", null)
        .containsEntry("reason", "Mätfel");
    assertThat(editor.get("/redigera/varde?indicator=FINNS-INTE&area=GBG&period=2023").status())
        .isEqualTo(404);
  }

  @Test
  void aSuppressedValueThatIsWithdrawnTellsNothingOfWhatItWas() {
    String cell = "indicator=TRYGG-STAD-ANDEL&area=GBG&period=2023";
    String form = "/redigera/varde?" + cell;
    Answer hidden =
        editor.post(
            form,
            "seen",
            seen(editor.get(form)),
            "qualifier",
            "missing",
            "status",
            "Q",
            "reason",
            "För få svar");
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(303);
    Answer withdrawn =
        editor.post(
            form,
            "seen",
            seen(editor.get(form)),
            "action",
            "withdraw",
            "reason",
            "Ska inte finnas");
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(303);
    assertThat(anyone.items("/api/v1/observations/revisions?" + cell))
        .hasSize(3)
        .allSatisfy(
            version ->
                assertThat(version).containsEntry("value", null).containsEntry("status", "Q"));
  }

  @Test
  void aTargetIsSetAndRemovedAndNothingElseOfTheIndicatorChanges() {
    Map<String, Object> before = anyone.json("/api/v1/indicators/TRYGGHETSINDEX");
    String none = seen(editor.get(TARGET));
    assertThat(target(none, "62,5", "2026").status()).isEqualTo(303);
    Map<String, Object> set = anyone.json("/api/v1/indicators/TRYGGHETSINDEX");
    assertThat(set.get("target")).hasToString("{value=62.5, kind=at_least, period=2026}");
    assertThat(target(none, "70", "2026").status()).isEqualTo(412);
    Answer removed =
        editor.post(
            TARGET, "seen", seen(editor.get(TARGET)), "action", "remove", "reason", "Upphävt");
    assertThat(removed.status()).as(removed.body()).isEqualTo(303);
    Map<String, Object> after = anyone.json("/api/v1/indicators/TRYGGHETSINDEX");
    before.remove("latest");
    after.remove("latest");
    assertThat(after).isEqualTo(before);
  }

  private Answer target(String seen, String value, String period) {
    return editor.post(
        TARGET,
        "seen",
        seen,
        "value",
        value,
        "kind",
        "at_least",
        "period",
        period,
        "reason",
        "Nytt beslut");
  }

  @Test
  void anEventIsAddedAndCorrectedAndItsOldNameIsOfThePast() {
    Answer added = event(EVENT, "", "2023-05", "Ny trygghetsplan");
    assertThat(added.status()).as(added.body()).isEqualTo(303);
    String form = added.header("Location").orElseThrow();
    assertThat(event(EVENT, "", "2023-05", "Ny trygghetsplan").notice()).contains("finns redan");
    String then = anyone.get("/api/v1/events?size=1000").ok().text();
    assertThat(then).contains("Ny trygghetsplan");
    String seen = seen(editor.get(form));
    assertThat(event(form, seen, "2023-06", "Trygghetsplan antas").status()).isEqualTo(303);
    assertThat(anyone.get("/api/v1/events?size=1000").ok().text())
        .contains("Trygghetsplan antas")
        .doesNotContain("Ny trygghetsplan");
    assertThat(event(form, seen, "2023-07", "En tredje").status()).isEqualTo(404);
    String id =
        Json.objects(
                Program.at(service.getURI())
                    .withSession(editor.session())
                    .json("/api/v1/imports?size=2")
                    .get("items"))
            .get(0)
            .get("id")
            .toString();
    assertThat(editor.get("/import/" + id).body()).contains("Beslutet kom i juni");
  }

  @Test
  void aRemovedEventIsGoneFromNowAndStandsInWhatWasKnownBefore() {
    String form =
        event(EVENT, "", "2022-02", "Läggs in av misstag").header("Location").orElseThrow();
    String removal = form.replace("/handelse?", "/handelse/ta-bort?");
    Instant before = Instant.now();
    String seen = seen(editor.get(form));
    assertThat(editor.get(form).body()).contains("action=\"/redigera/handelse/ta-bort?area=GBG");
    assertThat(editor.post(removal, "seen", seen, "reason", " ").notice()).contains("Skriv varför");
    assertThat(editor.post(removal, "seen", "an annan", "reason", "Fel").status()).isEqualTo(412);
    Answer removed = editor.post(removal, "seen", seen, "reason", "Hände aldrig");
    assertThat(removed.status()).as(removed.body()).isEqualTo(303);
    assertThat(editor.get(removed.header("Location").orElseThrow()).notice())
        .contains("Händelsen är borttagen");
    String events = "/api/v1/events?size=1000";
    assertThat(anyone.get(events).ok().text()).doesNotContain("Läggs in av misstag");
    assertThat(anyone.get(events + "&asOf=" + before).ok().text()).contains("Läggs in av misstag");
    assertThat(editor.get(form).status()).isEqualTo(404);
    assertThat(editor.post(removal, "seen", seen, "reason", "Igen").status()).isEqualTo(404);
    assertThat(event(EVENT, "", "2022-02", "Läggs in av misstag").status()).isEqualTo(303);
  }

  private Answer event(String address, String seen, String start, String title) {
    return editor.post(
        address,
        "seen",
        seen,
        "start",
        start,
        "area",
        "GBG",
        "type",
        "beslut",
        "title",
        title,
        "source",
        "KS-AR-2023",
        "reason",
        "Beslutet kom i juni");
  }
}
