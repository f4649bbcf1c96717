package se.utfall.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.teststore.WithReferenceFigures;

/** A value, a name, a target, an area, an event are changed; answers about the past stay. */
@MicronautTest(transactional = false)
class AsOfTest implements WithReferenceFigures {
  private static final String HEADER =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";
  private static final String OBSERVATIONS = "/api/v1/observations?indicator=TIMANSTALLDA";
  private static final List<String> ADDRESSES =
      List.of(
          OBSERVATIONS,
          OBSERVATIONS + "&format=csv",
          "/api/v1/observations/revisions?indicator=TIMANSTALLDA",
          "/api/v1/indicators?size=1000",
          "/api/v1/indicators/TIMANSTALLDA",
          "/api/v1/indicators/TIMANSTALLDA/rebases",
          "/api/v1/analysis/forecast?indicator=TIMANSTALLDA",
          "/api/v1/analysis/trend?indicator=TIMANSTALLDA",
          "/api/v1/analysis/trend?indicator=TIMANSTALLDA&lang=en",
          "/api/v1/analysis/trend?theme=personal",
          "/api/v1/analysis/spc?theme=personal&lang=en&size=1000",
          "/api/v1/analysis/change-point?indicator=TIMANSTALLDA",
          "/api/v1/analysis/decomposition?indicator=TIMANSTALLDA",
          "/api/v1/analysis/distribution?indicator=TIMANSTALLDA&level=kommun",
          "/api/v1/analysis/correlation?indicator=SJUKFRANVARO&with=TIMANSTALLDA",
          "/api/v1/analysis/ranking?indicator=TIMANSTALLDA&level=kommun",
          "/api/v1/areas",
          "/api/v1/events",
          "/api/v1/sources",
          "/api/v1/programme?size=1000",
          "/api/v1/programme/scales",
          "/api/v1/finance/tables",
          "/api/v1/finance/tables/SAMMANDRAG",
          "/api/v1/finance/tables/SAMMANDRAG?format=csv",
          "/api/v1/finance/tables/SAMMANDRAG?format=xlsx",
          "/api/v1/finance/equity",
          "/api/v1/finance/claims",
          "/api/v1/finance/costs",
          "/api/v1/finance/reconciliation-rules",
          "/api/v1/finance/grants",
          "/api/v1/finance/key-figures",
          "/api/v1/finance/forecasts",
          "/api/v1/reports/exit-programme",
          "/charts/TIMANSTALLDA.svg?events=true",
          "/charts/TIMANSTALLDA.png?events=true",
          "/charts/TIMANSTALLDA.pdf?events=true",
          "/charts/TIMANSTALLDA.txt",
          "/charts/TIMANSTALLDA.csv",
          "/charts/TIMANSTALLDA.json",
          "/charts/finance/SAMMANDRAG.svg?organisation=SLK",
          "/charts/finance/SAMMANDRAG.json?organisation=SLK&kind=waterfall",
          "/charts/finance/equity.svg",
          "/charts/finance/equity.csv?kind=waterfall");

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private final Map<String, Reply> then = new LinkedHashMap<>();
  private Program anyone;
  private Program editor;
  private String moment;
  private String tagBefore;

  @BeforeAll
  void changeEverythingAfterAMoment() {
    anyone = Program.at(service.getURI());
    editor = anyone.withSession(people.as("redaktör", "editor").session());
    take("observations", HEADER + "TIMANSTALLDA;GBG;2022;;;0,7;;;;;KS-AR-2023;;\n");
    moment = recordedAt("2022");
    ADDRESSES.forEach(address -> then.put(address, anyone.get(at(address)).ok()));
    tagBefore = anyone.get(OBSERVATIONS).header("ETag");

    take("observations", HEADER + "TIMANSTALLDA;GBG;2022;;;0,9;;;;;KS-AR-2023;;Rättat\n");
    take("observations", HEADER + "TIMANSTALLDA;GBG;2023;;;;;;withdrawn;;KS-AR-2023;;Fel källa\n");
    take("observations", HEADER + "TIMANSTALLDA;GBG;2021;;;1,1;;;;;KS-AR-2023;;\n");
    take("areas", "area;name;level;parent\nGBG;Göteborgs Stad;kommun;\n");
    take("sources", "source;title;issued;reference\nKS-AR-2023;Ny titel;2024-01-22;\n");
    take("events", "start;end;area;type;title;source\n2022;;GBG;personal;Ny händelse;KS-AR-2023\n");
    take("programme-scales", "scale;answer;rank;label\nfyrgradig;1;4;Ny text\n");
    take(
        "equity",
        "organisation;period;kind;step;amount_mnkr;source;section;note\n"
            + "Hela kommunledningen;2023;opening;Ingående eget kapital 2023;22,2;KS-AR-2023;3.3;\n");
    assertThat(
            editor
                .put(
                    "/api/v1/indicators/TIMANSTALLDA",
                    """
                    {"name":"Timavlönade","unit":"promille","better":"higher","decimals":2,
                     "frequency":"A","theme":"personal","owner":"SLK","confidentiality":"public",
                     "target":{"value":4.0,"kind":"at_least"},"headline":{"area":"GBG"}}""")
                .status())
        .isEqualTo(204);
    editor.post(
        "/api/v1/indicators/TIMANSTALLDA/rebases",
        "application/json",
        "{\"from\":\"2022\",\"reason\":\"Nytt sätt att mäta\"}");
  }

  private void take(String kind, String csv) {
    var answer = editor.importing(kind, csv).ok().json();
    assertThat(answer.get("unchanged")).as(kind).hasToString("0");
  }

  private String recordedAt(String period) {
    return value(anyone.json(OBSERVATIONS), period).get("recordedAt").toString();
  }

  private static Map<String, Object> value(Map<String, Object> answer, String period) {
    return Json.objects(Json.objects(answer.get("series")).get(0).get("observations")).stream()
        .filter(value -> value.get("period").equals(period))
        .findFirst()
        .orElseThrow();
  }

  private String at(String address) {
    return address + (address.contains("?") ? "&" : "?") + "asOf=" + Program.encoded(moment);
  }

  @Test
  void everyAnswerAboutTheMomentIsTheSameToTheByteAfterAllThatCameLater() {
    for (String address : ADDRESSES) {
      for (int time = 1; time <= 2; time++) {
        Reply now = anyone.get(at(address)).ok();
        assertThat(now.response().body())
            .as(address)
            .isEqualTo(then.get(address).response().body());
        assertThat(now.header("ETag")).as(address).isEqualTo(then.get(address).header("ETag"));
      }
    }
  }

  @Test
  void theSameMomentInAnotherZoneIsTheSameAnswer() {
    String elsewhere =
        java.time.Instant.parse(moment)
            .atZone(ZoneId.of("Asia/Tokyo"))
            .toOffsetDateTime()
            .toString();
    Reply reply = anyone.get(OBSERVATIONS + "&asOf=" + Program.encoded(elsewhere)).ok();
    assertThat(reply.text()).isEqualTo(then.get(OBSERVATIONS).text());
  }

  @Test
  void justBeforeItWasCommittedAValueIsNotKnown() {
    String before = java.time.Instant.parse(moment).minusNanos(1000).toString();
    assertThat(anyone.get(OBSERVATIONS + "&asOf=" + before).ok().text())
        .contains("\"period\":\"2023\"")
        .doesNotContain("\"period\":\"2022\"");
  }

  @Test
  void aRevisedValueReadsAsItWasAndAsItIs() {
    assertThat(then.get(OBSERVATIONS).text()).contains("\"value\":0.7,").doesNotContain("0.9");
    assertThat(anyone.get(OBSERVATIONS).text()).contains("\"value\":0.9,").doesNotContain("0.7");
    assertThat(then.get("/charts/TIMANSTALLDA.txt").text())
        .contains("0,5 procent 2023, ner 0,2 procentenheter från 2022")
        .contains("Arbetade timmar utförda av timanställda")
        .contains("Årsrapport 2023 för kommunstyrelsen")
        .contains("Göteborg:");
    assertThat(anyone.get("/charts/TIMANSTALLDA.txt").ok().text())
        .contains("Uppgiften är tillbakadragen 2023; den senaste uppgiften är 0,90 promille 2022")
        .contains("ner 0,20 promille från 2021")
        .contains("Timavlönade")
        .contains("Ny titel")
        .contains("Göteborgs Stad:");
    assertThat(then.get("/charts/TIMANSTALLDA.svg?events=true").text())
        .contains("mål högst 5")
        .doesNotContain("Ny händelse");
    assertThat(anyone.get("/charts/TIMANSTALLDA.svg?events=true").ok().text())
        .contains("mål minst 4")
        .contains("Ny händelse")
        .doesNotContain("mål högst 5");
  }

  @Test
  void aWithdrawnValueIsSeenAsWithdrawnWithNothingInItsPlace() {
    var value = value(anyone.json(OBSERVATIONS), "2023");
    assertThat(value).containsEntry("qualifier", "withdrawn").containsEntry("note", "Fel källa");
    assertThat(value.get("value")).isNull();
    assertThat(value.get("lower")).isNull();
    assertThat(value.get("upper")).isNull();
    assertThat(anyone.get("/charts/TIMANSTALLDA.csv").text()).contains(";2023;;;;withdrawn;");
  }

  @Test
  void anIndicatorHasTheNameUnitAndTargetOfTheMoment() {
    var old = then.get("/api/v1/indicators/TIMANSTALLDA").json();
    assertThat(old)
        .containsEntry("name", "Arbetade timmar utförda av timanställda")
        .containsEntry("unit", "procent");
    assertThat(Json.object(old.get("target"))).containsEntry("kind", "at_most");
    var present = anyone.json("/api/v1/indicators/TIMANSTALLDA");
    assertThat(present).containsEntry("name", "Timavlönade").containsEntry("unit", "promille");
    assertThat(Json.object(present.get("target"))).containsEntry("kind", "at_least");
    assertThat(Json.object(present.get("target")).get("value")).hasToString("4.0");
    assertThat(anyone.get("/api/v1/indicators/TIMANSTALLDA/rebases").text())
        .contains("Nytt sätt att mäta")
        .contains("\"by\":null");
    assertThat(editor.get("/api/v1/indicators/TIMANSTALLDA/rebases").text())
        .contains("\"by\":\"redaktör\"");
  }

  @Test
  void theListOfRevisionsTellsEveryValueOfACellWithWhenByWhomAndFromWhichImport() {
    var versions =
        editor.items("/api/v1/observations/revisions?indicator=TIMANSTALLDA&area=GBG&period=2022");
    assertThat(versions)
        .extracting(version -> String.valueOf(version.get("value")))
        .containsExactly("0.7", "0.9");
    assertThat(versions.get(0).get("supersededAt")).isEqualTo(versions.get(1).get("recordedAt"));
    assertThat(versions.get(1).get("supersededAt")).isNull();
    for (var version : versions) {
      assertThat(version).containsEntry("by", "redaktör");
      var source = editor.json("/api/v1/imports/" + version.get("importId"));
      assertThat(source).containsEntry("kind", "observations").containsEntry("author", "redaktör");
      assertThat(source.get("revision")).isEqualTo(version.get("revision"));
    }
    assertThat(anyone.get("/api/v1/observations/revisions?indicator=TIMANSTALLDA").text())
        .doesNotContain("redaktör");
    assertThat(then.get("/api/v1/observations/revisions?indicator=TIMANSTALLDA").text())
        .contains("\"supersededAt\":null")
        .doesNotContain("0.9");
  }

  @Test
  void whatTheCallerHasAlreadyIsNotSentAgain() {
    String theme = "/api/v1/analysis/trend?theme=personal";
    for (String address :
        List.of(OBSERVATIONS, at(OBSERVATIONS), theme, at(theme), "/charts/TIMANSTALLDA.svg")) {
      String tag = anyone.get(address).ok().header("ETag");
      assertThat(tag).matches("\"[0-9a-f]{16}\"");
      for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag + ", W/\"y\"", "*")) {
        Reply reply = anyone.with("If-None-Match", known).get(address);
        assertThat(reply.status()).as(address + " " + known).isEqualTo(304);
        assertThat(reply.response().body()).isEmpty();
        assertThat(reply.header("ETag")).isEqualTo(tag);
      }
      assertThat(anyone.with("If-None-Match", "\"x\"").get(address).status()).isEqualTo(200);
    }
    assertThat(anyone.with("If-None-Match", "*").get("/api/v1/indicators/FINNS-EJ").status())
        .isEqualTo(404);
  }

  @Test
  void anImportChangesTheMarkOfWhatItChanged() {
    assertThat(anyone.with("If-None-Match", tagBefore).get(OBSERVATIONS).status()).isEqualTo(200);
    assertThat(anyone.get(OBSERVATIONS).header("ETag")).isNotEqualTo(tagBefore);
  }

  @Test
  void theMarkIsAnotherForAnotherAddress() {
    assertThat(anyone.get(OBSERVATIONS).header("ETag"))
        .isNotEqualTo(anyone.get(OBSERVATIONS + "&from=2022").header("ETag"))
        .isNotEqualTo(anyone.get(OBSERVATIONS + "&format=csv").header("ETag"));
  }

  @Test
  void onlyAnAnswerAboutThePastNeverChanges() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    for (String address : List.of(OBSERVATIONS, "/charts/TIMANSTALLDA.svg?events=true")) {
      assertThat(anyone.get(at(address)).header("Cache-Control")).endsWith("immutable");
      assertThat(anyone.get(address).header("Cache-Control")).isEqualTo("public, no-cache");
      for (LocalDate day : List.of(today, today.plusDays(1), today.plusYears(100))) {
        Reply later = anyone.get(address + (address.contains("?") ? "&" : "?") + "asOf=" + day);
        assertThat(later.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(later.text()).isEqualTo(anyone.get(address).text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OBSERVATIONS,
        "/charts/TIMANSTALLDA.svg",
        "/api/v1/analysis/trend?indicator=TIMANSTALLDA"
      })
  void beforeTheStoreKnewAnythingTheIndicatorIsNotThere(String address) {
    Reply reply = anyone.get(address + (address.contains("?") ? "&" : "?") + "asOf=2000-01-01");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).contains("There is no indicator 'TIMANSTALLDA'.");
  }
}
