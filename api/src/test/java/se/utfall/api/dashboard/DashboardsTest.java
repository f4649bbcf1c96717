package se.utfall.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
  private static final String API = "/api/v1/dashboards";
  private static final String SECRET = "HEMLIGTAL";
  private static final String TITLE = "Skriven tillbaka";
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
    Program editor = caller("redaktör", "editor");
    Reply kept =
        editor.put(
            "/api/v1/indicators/" + SECRET,
            """
            {"name":"Hemligt påhittat tal","unit":"st","better":"lower","decimals":0,
             "frequency":"A","theme":"provtema","owner":"provägare","description":"provtext",
             "confidentiality":"restricted","readers":["granskare"],
             "headline":{"area":"GBG","members":{}},"dimensions":[]}""");
    assertThat(kept.status()).as(kept.text()).isEqualTo(201);
    editor
        .importing(
            "observations",
            """
            indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
            HEMLIGTAL;GBG;2022;;;734405441;;;exact;;KS-AR-2023;;
            HEMLIGTAL;GBG;2023;;;734405449;;;exact;;KS-AR-2023;;
            """)
        .ok();
  }

  private Program caller(String name, String... roles) {
    return Program.at(service.getURI()).withSession(people.as(name, roles).session());
  }

  private static String body(String title, boolean isShared, String tiles) {
    return "{\"title\": \""
        + title
        + "\", \"purpose\": \"Till nämnden\", \"shared\": "
        + isShared
        + ", \"tiles\": ["
        + tiles
        + "]}";
  }

  private static String tile(String indicator, String show) {
    return "{\"indicator\": \"" + indicator + "\", \"show\": \"" + show + "\"}";
  }

  private String made(Program by, String title, boolean isShared, String... tiles) {
    Reply made = by.post(API, "application/json", body(title, isShared, String.join(",", tiles)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.header("Location").substring(API.length() + 1);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\n', ' ');
    }
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
    assertThat(Json.object(told.get("latest")).get("value").toString())
        .isEqualTo(
            Json.object(anyone.json("/api/v1/indicators/" + OPEN).get("latest"))
                .get("value")
                .toString());
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
            .doesNotContain(
                "Hemligt påhittat", SECRET, "734405", "734\u00a0405", "provtema", "provtext");
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
    Reply empty = owner.post(API, "application/json", body("Tom ruta", false, "null"));
    assertThat(empty.status()).as(empty.text()).isEqualTo(422);
    assertThat(owner.get("/vyer/a%00b").status()).isIn(400, 404);
  }

  @Test
  void whatIsTypedStandsThereWhenItCannotBeKept() {
    Browser browser = people.as("skrivare", "reader");
    String edit = browser.post("/vyer", "title", "Skrivet").header("Location").orElseThrow();
    Answer refused =
        browser.post(
            edit,
            "version",
            "1",
            "title",
            "Annat namn",
            "purpose",
            "Ett syfte",
            "diagram",
            "/nej",
            "action",
            "address");
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
    String many = String.join(",", Collections.nCopies(25, tile(OPEN, "figure")));
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
    assertThat(reader.post(API, "application/json", body("Fel", false, many)).text())
        .contains("'tiles'", "25");
    assertThat(reader.post(API, "application/json", body(" ", false, "")).text())
        .contains("'title'");
    Reply kind = reader.post(API, "application/json", body("Fel", false, tile(OPEN, "tårta")));
    assertThat(kind.status()).isEqualTo(422);
    assertThat(kind.text()).contains("tårta", "small-multiples");
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
        API + "/" + made(promoted, TITLE, true, tile(OPEN, "bar"), secret, tile(OPEN, "line"));
    accounts.changeRoles("flyttad", List.of("reader"));
    Program demoted = caller("flyttad");
    String told = demoted.get(address).ok().text();
    assertThat(told).contains("\"number\":2,\"withheld\":\"Visas inte").doesNotContain(SECRET);

    put(demoted, address, tile(OPEN, "bar"), tile(OPEN, "line"));
    assertThat(kept(address)).containsExactly("bar", SECRET, "line");
    put(demoted, address, tile(OPEN, "figure"), "{\"number\": 3}", "{\"number\": 2}");
    assertThat(kept(address)).containsExactly("figure", "line", SECRET);
    put(demoted, address, secret, tile(OPEN, "line"));
    assertThat(kept(address)).containsExactly(SECRET, "line");
    put(demoted, address);
    assertThat(kept(address)).containsExactly(SECRET);

    String without =
        body(TITLE, true, "").replace("\"tiles\"", "\"removed\": [1], \"tiles\"");
    Reply unnamed = demoted.put(address, without);
    assertThat(unnamed.status()).as(unnamed.text()).isEqualTo(428);
    Program sure = demoted.with("If-Match", unnamed.header("ETag"));
    Reply wrong = sure.put(address, without.replace("[1]", "[2, null]"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(Json.objects(wrong.json().get("problems"))).hasSize(2);
    assertThat(kept(address)).containsExactly(SECRET);
    assertThat(sure.put(address, without).status()).isEqualTo(200);
    assertThat(kept(address)).isEmpty();
  }

  private static void put(Program by, String address, String... tiles) {
    Reply reply = by.put(address, body(TITLE, true, String.join(",", tiles)));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  /** The tiles as who may see all of them reads them: the secret one, and how the others show. */
  private List<String> kept(String address) {
    return Json.objects(owner.json(address).get("tiles")).stream()
        .map(one -> one.get("indicator").equals(SECRET) ? SECRET : one.get("show").toString())
        .toList();
  }

  @Test
  void aTitleThatIsTakenIsRefusedByTheStoreItselfAndWhatIsTypedStandsThere() {
    made(reader, "Upptagen titel", false);
    String other = made(reader, "Ledig titel", false);
    Reply renamed = reader.put(API + "/" + other, body("Upptagen titel", false, ""));
    assertThat(renamed.status()).as(renamed.text()).isEqualTo(409);
    Browser browser = people.as("läsare", "reader");
    String[] typed = {"version", "1", "title", "Upptagen titel", "purpose", "Ett syfte"};
    for (Answer refused :
        List.of(
            browser.post("/vyer/" + other + "/andra", typed),
            browser.post("/vyer", Arrays.copyOfRange(typed, 2, 6)),
            browser.post(
                "/vyer/lagg-till",
                "diagram",
                "/indikatorer/" + OPEN,
                "vy",
                "",
                "name",
                typed[3]))) {
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
    browser.post(
        edit,
        "version",
        "1",
        "title",
        "Min vy",
        "indicator",
        OPEN,
        "area",
        "",
        "newShow",
        "chart",
        "action",
        "indicator");
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
    Answer moved =
        browser.post(
            edit,
            "version",
            "3",
            "title",
            "Min vy",
            "purpose",
            "",
            "shared",
            "true",
            "series",
            "",
            "series",
            "area=GBG-HIS-VBI",
            "show",
            "figure",
            "show",
            "bar",
            "action",
            "up:2");
    assertThat(moved.status()).as(moved.body()).isEqualTo(303);
    assertThat(browser.get(page).all("<article class=\"tile\">(.*?)</article>").get(0))
        .contains("kind=bar");
    Answer stale =
        browser.post(
            edit, "version", "3", "title", "Annat", "series", "", "series", "", "show", "figure",
            "show", "figure", "action", "save");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.notice()).startsWith("Vyn har ändrats i ett annat fönster");
    assertThat(browser.post(page + "/ta-bort").status()).isEqualTo(303);
    assertThat(browser.get(page).status()).isEqualTo(404);
  }

  @Test
  void aScreenHasNoMenuAndLeadsToTheNextOneAndOut() {
    String slug =
        made(
            owner,
            "Möte",
            false,
            Collections.nCopies(5, tile(OPEN, "chart")).toArray(String[]::new));
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
