package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.api.dashboard.WrittenDashboard.API;
import static se.utfall.api.dashboard.WrittenDashboard.body;
import static se.utfall.api.dashboard.WrittenDashboard.fields;
import static se.utfall.api.dashboard.WrittenDashboard.made;
import static se.utfall.api.dashboard.WrittenDashboard.rewrite;
import static se.utfall.api.dashboard.WrittenDashboard.text;
import static se.utfall.api.dashboard.WrittenDashboard.tile;
import static se.utfall.api.dashboard.WrittenDashboard.tiles;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.account.Accounts;
import se.utfall.db.teststore.WithReferenceFigures;

/** Views of the reference figures, and of one indicator of numbers made up for the test. */
@MicronautTest(transactional = false)
class DashboardsTest implements WithReferenceFigures {
  private static final String SECRET = SecretFigures.CODE;
  private static final String OPEN = "TRYGGHETSINDEX";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Accounts accounts;

  private Program owner;
  private Program reader;
  private Program anyone;

  @BeforeAll
  void loadFiguresOfWhichOneIsRestricted() {
    anyone = Program.at(service.getURI());
    owner = caller("ägare", "granskare");
    reader = caller("läsare", "reader");
    SecretFigures.store(caller("redaktör", "editor"));
  }

  private Program caller(String name, String... roles) {
    return Program.at(service.getURI()).withSession(people.as(name, roles).session());
  }

  @Test
  void aTileSaysTheSameAsThePageOfItsIndicator() {
    String slug = made(owner, "Samma sak", true, tile(OPEN, "figure"), tile(OPEN, "line"));
    Browser browser = people.as("ägare", "granskare");
    Answer indicator = browser.get("/indikatorer/" + OPEN);
    String finding = indicator.each("<p class=\"lead\">(.*?)</p>").get(0);
    Answer page = browser.get("/vyer/" + slug);
    assertThat(page.heading()).isEqualTo("Samma sak");
    List<String> tiles = page.all("<article class=\"tile\">(.*?)</article>");
    assertThat(tiles).hasSize(2);
    assertThat(tiles.get(0)).contains(finding, "Källa: ").doesNotContain("<img");
    assertThat(tiles.get(1)).contains("/charts/" + OPEN + ".svg?").contains("kind=line");
    Map<String, Object> told = Json.objects(owner.json(API + "/" + slug).get("tiles")).get(0);
    assertThat(told).containsEntry("finding", finding).containsEntry("withheld", null);
    assertThat(tiles.get(0)).contains(told.get("figure").toString());
    Map<String, Object> indicated = anyone.json("/api/v1/indicators/" + OPEN);
    assertThat(told.get("latest")).isEqualTo(indicated.get("latest"));
  }

  @Test
  void aSharedViewShowsNobodyMoreThanTheyMaySee() throws IOException {
    String slug =
        made(
            owner, "Delad", true, tile(OPEN, "figure"), tile(SECRET, "chart"), tile(SECRET, "spc"));
    String page = "/vyer/" + slug;
    List<String> addresses =
        List.of(page, page + "?lang=en", page + "?visning=skarm", API + "/" + slug);
    for (String address : addresses) {
      assertThat(owner.get(address).ok().text()).contains("Hemligt påhittat tal");
      for (Program other : List.of(reader, anyone)) {
        Reply seen = other.get(address).ok();
        assertThat(seen.text() + seen.response().headers().map())
            .as(address)
            .doesNotContain(SecretFigures.WORDS);
      }
    }
    assertThat(anyone.get(page).text()).contains("Visas inte: kräver inloggning.");
    assertThat(text(owner.get(page + ".pdf").ok().response().body()))
        .contains("Hemligt påhittat tal", "734");
    for (Program other : List.of(reader, anyone)) {
      byte[] pdf = other.get(page + ".pdf").ok().response().body();
      assertThat(text(pdf)).contains("Ruta 2", "Visas inte:").doesNotContain("Hemligt", "734");
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "HEMLIGT");
    }
  }

  @Test
  void whatATileCannotHoldIsRefusedInWords() {
    Browser browser = people.as("ägare", "granskare");
    String picture = "/charts/" + OPEN + ".svg?kind=ranking&level=kommun";
    assertThat(browser.post("/vyer/lagg-till", "diagram", picture, "name", "Ny").status())
        .isEqualTo(400);
    assertThat(browser.post("/vyer/lagg-till", "diagram", "/indikatorer/NEJ", "name", "Ny").body())
        .contains("Indikatorn finns inte, eller så får du inte se den.");
    assertThat(browser.get("/vyer/lagg-till?diagram=/charts/" + OPEN + ".svg?from=2020").body())
        .contains("diagrammets period följer inte med");
    assertThat(owner.get("/vyer/a%00b").status()).isIn(400, 404);
  }

  @Test
  void whatIsTypedStandsThereWhenItCannotBeKept() {
    Browser browser = people.as("skrivare", "reader");
    String edit = browser.post("/vyer", "title", "Skrivet").header("Location").orElseThrow();
    String typed = "version=1&title=Annat namn&purpose=Ett syfte&diagram=/nej&action=address";
    Answer refused = browser.post(edit, fields(typed));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("value=\"Annat namn\"", "value=\"Ett syfte\"");
  }

  @Test
  void aPrivateViewIsNotThereForOthersAndOnlyItsOwnerChangesASharedOne() {
    String slug = made(owner, "Privat", false, tile(OPEN, "figure"));
    for (Program other : List.of(reader, anyone)) {
      for (String address : List.of("/vyer/" + slug, "/vyer/" + slug + ".pdf", API + "/" + slug)) {
        assertThat(other.get(address).status()).as(address).isEqualTo(404);
      }
    }
    String shared = body("Privat", true, tile(OPEN, "figure"));
    assertThat(owner.put(API + "/" + slug, shared).status()).isEqualTo(200);
    assertThat(reader.get("/vyer/" + slug).ok().text()).doesNotContain("/andra");
    assertThat(reader.put(API + "/" + slug, shared).status()).isEqualTo(404);
    assertThat(reader.get("/vyer/" + slug + "/andra").status()).isEqualTo(404);
    assertThat(reader.send("DELETE", API + "/" + slug, BodyPublishers.noBody()).status())
        .isEqualTo(404);
    assertThat(slug).matches("[2-9a-z]{26}");
  }

  @Test
  void nobodyWritesOverWhatHasBeenChangedSinceItWasRead() {
    String address = API + "/" + made(owner, "Två fönster", false, tile(OPEN, "figure"));
    String seen = owner.get(address).ok().header("ETag");
    assertThat(owner.with("If-None-Match", seen).get(address).status()).isEqualTo(304);
    String first = body("Två fönster", false, tile(OPEN, "bar"));
    assertThat(owner.with("If-Match", seen).put(address, first).status()).isEqualTo(200);
    assertThat(owner.with("If-Match", seen).put(address, first).status()).isEqualTo(412);
    assertThat(owner.with("If-None-Match", seen).get(address).status()).isEqualTo(200);
    assertThat(owner.get(address).header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @Test
  void whatCannotBeKeptIsRefusedByName() {
    Reply wrong =
        reader.post(
            API,
            "application/json",
            body(
                "Fel",
                false,
                tile(SECRET, "figure")
                    + ",{\"indicator\": \"TRYGGHETSINDEX\", \"area\": \"MANEN\"}"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(Json.objects(wrong.json().get("problems")))
        .extracting(one -> one.get("row").toString() + one.get("code"))
        .containsExactly("1unknown", "2series");
    made(reader, "Samma namn", false);
    assertThat(reader.post(API, "application/json", body("Samma namn", false, "")).status())
        .isEqualTo(409);
    assertThat(anyone.post(API, "application/json", body("X", false, "")).status()).isEqualTo(401);
  }

  @Test
  void aProgramThatWritesAViewBackLosesNoTileThatItsOwnerMayNotSeeAnyMore() {
    String secret = tile(SECRET, "bar");
    Program promoted = caller("flyttad", "granskare");
    String address =
        API + "/" + made(promoted, "Skriven", true, tile(OPEN, "bar"), secret, tile(OPEN, "line"));
    accounts.changeRoles("flyttad", List.of("reader"));
    Program demoted = caller("flyttad");
    String told = demoted.get(address).ok().text();
    assertThat(told).contains("\"number\":2,\"withheld\":\"Visas inte").doesNotContain(SECRET);

    rewrite(demoted, address, tile(OPEN, "bar"), tile(OPEN, "line"));
    assertThat(tiles(owner, address))
        .containsExactly(OPEN + " bar", SECRET + " bar", OPEN + " line");
    rewrite(demoted, address, tile(OPEN, "figure"), "{\"number\": 3}", "{\"number\": 2}");
    assertThat(tiles(owner, address))
        .containsExactly(OPEN + " figure", OPEN + " line", SECRET + " bar");
    rewrite(demoted, address, secret, tile(OPEN, "line"));
    assertThat(tiles(owner, address)).containsExactly(SECRET + " bar", OPEN + " line");

    String without = body("Skriven", true).replace("\"tiles\"", "\"removed\": [1], \"tiles\"");
    Reply unnamed = demoted.put(address, without);
    assertThat(unnamed.status()).as(unnamed.text()).isEqualTo(428);
    Reply numbered = demoted.put(address, body("Skriven", true, "{\"number\": 1}"));
    assertThat(numbered.status()).as(numbered.text()).isEqualTo(428);
    Program sure = demoted.with("If-Match", unnamed.header("ETag"));
    assertThat(sure.put(address, without.replace("1]", "2]")).status()).isEqualTo(422);
    assertThat(sure.put(address, without).status()).isEqualTo(200);
    assertThat(tiles(owner, address)).isEmpty();
  }

  @Test
  void aTitleThatIsTakenIsRefusedByTheStoreItselfAndWhatIsTypedStandsThere() {
    made(reader, "Upptagen titel", false);
    String other = made(reader, "Ledig titel", false);
    Reply renamed = reader.put(API + "/" + other, body("Upptagen titel", false, ""));
    assertThat(renamed.status()).as(renamed.text()).isEqualTo(409);
    Browser browser = people.as("läsare", "reader");
    String typed = "title=Upptagen titel&purpose=Ett syfte";
    String put = "vy=&name=Upptagen titel&diagram=/indikatorer/" + OPEN;
    for (Answer refused :
        List.of(
            browser.post("/vyer/" + other + "/andra", fields("version=1&" + typed)),
            browser.post("/vyer", fields(typed)),
            browser.post("/vyer/lagg-till", fields(put)))) {
      assertThat(refused.status()).as(refused.body()).isEqualTo(409);
      assertThat(refused.notice()).startsWith("Du har redan en vy med det namnet");
      assertThat(refused.body()).contains("value=\"Upptagen titel\"");
    }
  }

  @Test
  void aPersonMakesFillsAndOrdersAViewInForms() {
    Browser browser = people.as("formulär", "reader");
    String edit = browser.post("/vyer", "title", "Min vy").header("Location").orElseThrow();
    String page = edit.replace("/andra", "");
    String tile = "&area=&newShow=chart&action=indicator&indicator=" + OPEN;
    browser.post(edit, fields("version=1&title=Min vy" + tile));
    Answer indicator = browser.get("/indikatorer/" + OPEN + "?kind=bar");
    String put = indicator.each("href=\"(/vyer/lagg-till[^\"]*)\"").get(0).replace("&amp;", "&");
    assertThat(browser.get(put).body()).contains("<strong>Trygghetsindex, Västra Biskopsgården");
    String address = browser.get(put).each("name=\"diagram\"[^>]*value=\"([^\"]*)\"").get(0);
    Answer added =
        browser.post(
            "/vyer/lagg-till",
            "diagram",
            address.replace("&amp;", "&"),
            "vy",
            page.substring("/vyer/".length()),
            "show",
            "chart");
    assertThat(added.header("Location")).contains(page);
    List<String> chosen = browser.get(edit).each("<option value=\"([a-z-]*)\" selected>");
    assertThat(chosen).contains("chart", "bar");
    String order = "&series=&series=area=GBG-HIS-VBI&show=figure&show=bar&action=up:2";
    Answer moved =
        browser.post(edit, fields("version=3&title=Min vy&purpose=&shared=true" + order));
    assertThat(moved.status()).as(moved.body()).isEqualTo(303);
    assertThat(browser.get(page).all("<article class=\"tile\">(.*?)</article>").get(0))
        .contains("kind=bar");
    Answer stale = browser.post(edit, fields("version=3&title=Annat" + order));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.notice()).startsWith("Vyn har ändrats i ett annat fönster");
    assertThat(browser.post(page + "/ta-bort").status()).isEqualTo(303);
    assertThat(browser.get(page).status()).isEqualTo(404);
  }

  @Test
  void aScreenHasNoMenuAndLeadsToTheNextOneAndOut() {
    String slug =
        made(owner, "Möte", false, String.join(",", Collections.nCopies(5, tile(OPEN, "chart"))));
    Browser browser = people.as("ägare", "granskare");
    String page = "/vyer/" + slug;
    Answer first = browser.get(page + "?visning=skarm");
    assertThat(first.body())
        .contains("class=\"grid-4\"", "Skärm 1 av 2")
        .doesNotContain("sections");
    String next = first.each("rel=\"next\" href=\"([^\"]*)\"").get(0).replace("&amp;", "&");
    Answer second = browser.get(next);
    assertThat(second.body()).contains("class=\"grid-1\"", "Skärm 2 av 2", "Data per ");
    assertThat(second.each("rel=\"up\" href=\"([^\"]*)\"")).containsExactly(page);
    assertThat(browser.get(page + "?visning=skarm&sida=3").status()).isEqualTo(404);
    assertThat(browser.get(page + "?sida=2").status()).isEqualTo(400);
    assertThat(browser.get(page + "?visning=skarm&rutor=9").body()).contains("class=\"grid-6\"");
  }

  @Test
  void thePdfTellsOfWhenAndWhereAndIsTheSameEachTime() throws IOException {
    String slug = made(owner, "Papper", true, tile(OPEN, "chart"), tile(OPEN, "figure"));
    String address = "/vyer/" + slug + ".pdf";
    Reply pdf = owner.get(address).ok();
    assertThat(pdf.type()).isEqualTo("application/pdf");
    assertThat(owner.get(address).response().body()).isEqualTo(pdf.response().body());
    String finding =
        Json.objects(owner.json(API + "/" + slug).get("tiles")).get(1).get("finding").toString();
    assertThat(text(pdf.response().body()))
        .contains("Papper", "Till nämnden", finding.substring(0, 30), "Data per ", "Sida 1 av 1")
        .contains(service.getURI() + "/vyer/" + slug);
    assertThat(owner.with("If-None-Match", pdf.header("ETag")).get(address).status())
        .isEqualTo(304);
    String then = text(owner.get(address + "?asOf=1999-01-01").ok().response().body());
    assertThat(then).contains("Visas inte: du får inte se uppgiften, eller så fanns den inte då.");
  }
}
