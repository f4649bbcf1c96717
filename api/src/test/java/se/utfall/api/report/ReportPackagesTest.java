package se.utfall.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.api.report.Orders.Made;
import se.utfall.db.report.ReportPackages;
import se.utfall.db.teststore.WithReferenceFigures;

/** Word documents and ZIPs of the reference figures, opened again. */
@MicronautTest(transactional = false)
class ReportPackagesTest implements WithReferenceFigures {
  private static final String ITEMS =
      """
      [{"heading": "Trygghet"},
       {"text": "Första stycket.\\nAndra stycket."},
       {"chart": "/charts/TRYGGHETSINDEX.svg?width=800&height=500", "caption": "Så trygga är vi"},
       {"heading": "Pengar", "level": 2},
       {"chart": "finance/SAMMANDRAG", "organisation": "SLK", "kind": "variance"},
       {"table": "SAMMANDRAG", "organisation": "SLK", "caption": "SLK:s resultat"},
       {"table": "observations", "indicator": "TRYGGHETSINDEX", "from": "2019"}]""";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject ReportPackages packages;

  private Program owner;
  private Orders orders;

  @BeforeAll
  void logIn() {
    owner = caller("rapportör", "reader");
    orders = new Orders(owner);
  }

  private Program caller(String name, String... roles) {
    return Program.at(service.getURI()).withSession(people.as(name, roles).session());
  }

  @Test
  void theWordDocumentHasHeadingsCaptionsTablesAlternativeTextsAndSources() throws IOException {
    Made made = orders.made(ITEMS, "docx", "");
    assertThat(orders.made(ITEMS, "docx", made.asOf()).file()).isEqualTo(made.file());
    try (var word = WordFile.of(made.file())) {
      assertThat(word.styled("Title")).containsExactly("Läget: hösten/2023");
      assertThat(word.styled("Heading1")).containsExactly("Trygghet", "Källor");
      assertThat(word.styled("Heading2")).containsExactly("Pengar");
      assertThat(word.styled("BodyText")).startsWith("Första stycket.", "Andra stycket.");
      assertThat(word.styled("Caption"))
          .hasSize(2)
          .startsWith("Figur 1. Så trygga är vi")
          .allSatisfy(caption -> assertThat(caption).startsWith("Figur "));
      assertThat(word.styled("TableCaption"))
          .hasSize(2)
          .startsWith("Tabell 1. SLK:s resultat (mnkr)")
          .last()
          .asString()
          .startsWith("Tabell 2. ")
          .contains("index 0–100");
      assertThat(word.styled("BodyText"))
          .anySatisfy(
              source -> assertThat(source).startsWith("Årsrapport 2023").contains("tabell 1"));
      XWPFDocument document = word.document();
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Läget: hösten/2023");
      assertDescribedAsTheInterfaceDoes(word);
      assertShowsTheMoneyOfTheInterface(document.getTables().get(0));
    }
  }

  private void assertDescribedAsTheInterfaceDoes(WordFile word) throws IOException {
    List<CTInline> pictures = word.pictures();
    assertThat(pictures).hasSize(2);
    assertThat(pictures.get(0).getDocPr().getDescr() + "\n")
        .isEqualTo(
            owner.get("/charts/TRYGGHETSINDEX.txt?width=800&height=500&theme=print").ok().text());
    for (int i = 0; i < 2; i++) {
      BufferedImage image =
          ImageIO.read(
              new ByteArrayInputStream(word.document().getAllPictures().get(i).getData()));
      double inches = pictures.get(i).getExtent().getCx() / 914_400.0;
      assertThat(inches * 2.54).isBetween(15.9, 16.01);
      assertThat(image.getWidth() / inches).isGreaterThanOrEqualTo(299.9);
    }
  }

  private void assertShowsTheMoneyOfTheInterface(XWPFTable table) {
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    Map<String, Object> answer =
        owner.json("/api/v1/finance/tables/SAMMANDRAG?organisation=SLK&format=json");
    for (Map<String, Object> row : Json.objects(answer.get("rows"))) {
      Object outcome = Json.object(row.get("values")).get("bokslut_2023");
      String shown =
          outcome == null ? "" : outcome.toString().replace('-', '\u2212').replace('.', ',');
      assertThat(WordFile.row(table, row.get("line").toString()))
          .as(row.toString())
          .anyMatch(cell -> cell.startsWith(shown));
    }
  }

  @Test
  void theZipHoldsEveryPictureInItsFormsAndTheSameOrderGivesTheSameBytes() throws IOException {
    String page = owner.json(Orders.ADDRESS + "?size=1").get("page").toString();
    assertThat(orders.order(ITEMS, "zip", ", \"asOf\": \"" + page + "\"").status()).isEqualTo(400);
    Made made = orders.made(ITEMS, "zip", "");
    byte[] first = made.file();
    assertThat(orders.made(ITEMS, "zip", made.asOf()).file()).isEqualTo(first);
    Map<String, byte[]> entries = entries(first);
    assertThat(entries.keySet())
        .allMatch(name -> name.matches("[\\p{IsLatin}0-9-]+\\.[a-z]+"))
        .contains(
            "innehåll.txt",
            "01-figur-1-så-trygga-är-vi.svg",
            "03-tabell-1-slk-s-resultat-mnkr.xlsx");
    assertThat(entries.get("01-figur-1-så-trygga-är-vi.csv"))
        .isEqualTo(owner.get("/charts/TRYGGHETSINDEX.csv").ok().response().body());
    assertThat(new String(entries.get("innehåll.txt"), StandardCharsets.UTF_8))
        .contains("# Trygghet", "Figur 1. Så trygga är vi", "Tabell 1. SLK:s resultat (mnkr)");
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  @Test
  void everyItemThatCannotBeShownIsNamedAndNothingIsMade() {
    int before = Json.objects(owner.json(Orders.ADDRESS + "?size=1000").get("items")).size();
    Reply refused =
        orders.order(
            """
            [{"heading": "Rätt"}, {"chart": "FINNS_INTE"}, {"table": "SAMMANDRAG", "sida": 1},
             {"chart": "/charts/TRYGGHETSINDEX.svg?asOf=2024-01-01"}, {"caption": "ensam"},
             {"chart": "TRYGGHETSINDEX", "kind": "tårta"}, {"text": " "},
             {"table": "observations", "indicator": "TRYGGHETSINDEX", "from": "1901", "to": "1902"}]""",
            "docx",
            "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Json.objects(refused.json().get("problems")))
        .extracting(
            one -> one.get("row").toString() + " " + one.get("column") + " " + one.get("code"))
        .containsExactly(
            "2 chart unknown",
            "3 sida unknown",
            "4 asOf invalid",
            "5 item invalid",
            "6 chart invalid",
            "7 text missing",
            "8 table nothing");
    assertThat(Json.objects(owner.json(Orders.ADDRESS + "?size=1000").get("items"))).hasSize(before);
  }

  @Test
  void whatIsMadeSecretWhileItWaitsIsNotedInItsPlaceAndTheRestIsThere() throws IOException {
    Program editor = caller("redaktör", "editor");
    write(editor, "internal");
    String items = "[{\"heading\": \"Kvar\"}, {\"chart\": \"LAGESBILD\", \"caption\": \"Borta\"}]";
    editor
        .importing(
            "observations",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\nLAGESBILD;GBG;2023;;;5;;;;;KS-AR-2023;;\n")
        .ok();
    var asker = new Orders(caller("frågare", "reader"));
    String address = asker.order(items, "docx", "").header("Location");
    assertThat(asker.finished(address)).containsEntry("problems", List.of());
    var original =
        packages.find(UUID.fromString(address.replaceFirst(".*/", "")), "frågare").orElseThrow();
    write(editor, "restricted");
    assertThat(asker.order(items, "docx", "").status()).isEqualTo(422);
    var again = UUID.randomUUID();
    packages.insert(
        again,
        "frågare",
        original.roles(),
        "Igen",
        "docx",
        "sv",
        original.asOf(),
        original.items(),
        2,
        10);
    assertThat(asker.order("[{\"heading\": \"väcker\"}]", "docx", "").status()).isEqualTo(202);
    Map<String, Object> done = asker.finished(Orders.ADDRESS + "/" + again);
    assertThat(Json.objects(done.get("problems")))
        .singleElement()
        .satisfies(problem -> assertThat(problem).containsEntry("code", "unknown"));
    byte[] file = asker.person().get(Orders.ADDRESS + "/" + again).ok().response().body();
    try (var word = WordFile.of(file)) {
      assertThat(word.styled("Heading1")).containsExactly("Kvar");
      assertThat(word.styled("BodyText"))
          .singleElement()
          .asString()
          .startsWith("Del 2 (Borta) kunde inte tas med.");
    }
  }

  private static void write(Program editor, String confidentiality) {
    Reply reply =
        editor.put(
            "/api/v1/indicators/LAGESBILD",
            "{\"name\":\"Påhittad lägesbild\",\"unit\":\"antal\",\"better\":\"neutral\",\"decimals\":0,"
                + "\"frequency\":\"A\",\"theme\":\"prov\",\"owner\":\"prov\",\"confidentiality\":\""
                + confidentiality
                + "\",\"readers\":[\"granskare\"]}");
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
  }

  @Test
  void aPackageIsItsOwnersAloneAndALongOneCanBeCancelled() {
    Program asker = caller("avbrytare", "reader");
    var theirs = new Orders(asker);
    Reply short1 = theirs.order(charts(6), "zip", "");
    Reply long2 = theirs.order(charts(60), "zip", "");
    String address = long2.header("Location");
    assertThat(owner.get(address).status()).isEqualTo(404);
    assertThat(owner.send("DELETE", address, BodyPublishers.noBody()).status()).isEqualTo(404);
    assertThat(Program.at(service.getURI()).get(address).status()).isEqualTo(401);
    assertThat(asker.get(address + "/file").status()).isEqualTo(409);
    assertThat(asker.send("DELETE", address, BodyPublishers.noBody()).status()).isEqualTo(204);
    assertThat(theirs.finished(address))
        .containsEntry("status", "cancelled")
        .containsEntry("file", null);
    Map<String, Object> whole = theirs.finished(short1.header("Location"));
    assertThat(whole).containsEntry("status", "done").containsEntry("problems", List.of());
    assertThat(whole.get("done").toString()).isEqualTo("6");
  }

  private static String charts(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "{\"chart\": \"TRYGGHETSINDEX\", \"caption\": \"Nummer " + i + "\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void theWorkOfAnInstanceThatDiedIsTakenAgainAndTheDeadOneCannotFinishIt() {
    var id = UUID.randomUUID();
    people.as("väntare", "reader");
    packages.insert(
        id,
        "väntare",
        List.of("reader"),
        "Kvar",
        "docx",
        "sv",
        null,
        "[{\"heading\":\"Ett\"}]",
        1,
        10);
    var dead = UUID.randomUUID();
    // a heartbeat that may be no seconds old is late at once
    assertThat(packages.claim(dead, 0, 3)).isEqualTo(1);
    assertThat(packages.claimed(dead)).get().extracting(one -> one.packageId()).isEqualTo(id);
    var other = UUID.randomUUID();
    assertThat(packages.claim(other, 0, 3)).isEqualTo(1);
    assertThat(packages.goOn(id, dead, 1)).isZero();
    assertThat(packages.finish(id, dead, new byte[1], "[]")).isZero();
  }

  @Test
  void aPersonPicksOrdersAndNamesWithoutScriptAndMakesTheReportAsOfAnyDay() throws IOException {
    Browser person = people.as("väljare", "reader");
    assertThat(Browser.at(service.getURI()).get("/rapport").body())
        .contains("Logga in för att göra en rapport");
    String made = person.post("/rapport", "name", "Höstrapporten").header("Location").orElseThrow();
    assertThat(person.post("/rapport", "name", "Höstrapporten").status()).isEqualTo(409);
    String host = service.getURI().toString();
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
    Program program = Program.at(service.getURI()).withSession(person.session());
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
}
