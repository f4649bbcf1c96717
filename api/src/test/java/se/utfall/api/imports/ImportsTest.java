package se.utfall.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.teststore.WithReferenceFigures;

/** What an import counts, refuses and keeps. */
@MicronautTest(transactional = false)
class ImportsTest implements WithReferenceFigures {
  private static final String DRY = "/api/v1/imports?kind=observations&dryRun=true";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program editor;

  @BeforeAll
  void load() {
    editor = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
  }

  /** One row for each year from 2000 on. */
  private static String years(String indicator, int rows, String value) {
    return ImportedFile.HEADER
        + IntStream.range(0, rows)
            .mapToObj(i -> indicator + ";GBG;" + day(i) + ";;;" + value + ";;;;;KS-AR-2023;;\n")
            .collect(Collectors.joining());
  }

  private static String day(int i) {
    return java.time.LocalDate.of(2000, 1, 1).plusDays(i).toString();
  }

  @Test
  void aFileIsTakenOnceAndTheSameFileAgainChangesNothing() throws Exception {
    String csv = years("INKOP-FORETAG", 20, "7");
    Reply first = editor.importing("observations", csv);
    ImportedFile.assertCounts(first, 20, 20, 0, 0);
    assertThat(first.json().keySet())
        .containsExactly(
            "id",
            "kind",
            "dryRun",
            "rows",
            "inserted",
            "revised",
            "unchanged",
            "problems",
            "problemCount");
    Reply again = editor.importing("observations", csv);
    ImportedFile.assertCounts(again, 20, 0, 0, 20);
    var log = editor.json("/api/v1/imports/" + again.json().get("id"));
    assertThat(log.get("revision")).isNull();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
    assertThat(log)
        .containsEntry("sha256", HexFormat.of().formatHex(hash))
        .containsEntry("author", "redaktör")
        .containsEntry("kind", "observations");
    assertThat(editor.json("/api/v1/imports/" + first.json().get("id")).get("revision"))
        .isNotNull();
    String changed = csv.replace("2000-01-03;;;7", "2000-01-03;;;8");
    ImportedFile.assertCounts(editor.importing("observations", changed), 20, 0, 1, 19);
  }

  @Test
  void aDryRunCountsAndStoresNothing() {
    long before = total();
    Reply reply = editor.post(DRY, "text/csv", years("INKOP-PERSONER", 3, "1"));
    ImportedFile.assertCounts(reply, 3, 3, 0, 0);
    assertThat(reply.json()).containsEntry("dryRun", true).containsEntry("id", null);
    assertThat(total()).isEqualTo(before);
    assertThat(editor.get("/api/v1/observations?indicator=INKOP-PERSONER").ok().text())
        .doesNotContain("2000-01-01");
  }

  private long total() {
    return Long.parseLong(editor.json("/api/v1/imports?size=1").get("total").toString());
  }

  @Test
  void oneBadRowAmongThousandsIsNamedAndNothingIsStored() {
    String csv =
        years("INKOP-EJ-ID06", 5_000, "1").replace(day(3_210) + ";;;1", day(3_210) + ";;;ett");
    Reply reply = editor.importing("observations", csv);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json())
        .containsKeys("type", "title", "detail", "instance", "kind", "dryRun", "rows");
    assertThat(reply.json().get("problemCount")).hasToString("1");
    assertThat(Json.objects(reply.json().get("problems")).get(0))
        .hasToString("{row=3212, column=value, code=number, message=”ett” är inget tal}");
    assertThat(editor.get("/api/v1/observations?indicator=INKOP-EJ-ID06").ok().text())
        .doesNotContain("2000-01-01");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFirstThousandProblemsAreToldAndAllAreCounted(boolean dry) {
    Reply reply =
        editor.post(
            "/api/v1/imports?kind=observations&dryRun=" + dry,
            "text/csv",
            years("INKOP-EJ-ID06", 2_500, "x"));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().get("problemCount")).hasToString("2500");
    var problems = Json.objects(reply.json().get("problems"));
    assertThat(problems).hasSize(1_000);
    assertThat(problems.get(999).get("row")).hasToString("1001");
  }

  @Test
  void aCodeTooLongForAnIndexIsAProblemAndNoFault() {
    for (int letters : new int[] {601, 5_000, 11_000}) {
      String code =
          new java.util.Random(7)
              .ints(letters, 'A', 'Z' + 1)
              .mapToObj(letter -> String.valueOf((char) letter))
              .collect(Collectors.joining());
      Reply reply = editor.importing("areas", "area;name;level;parent\n" + code + ";X;kommun;\n");
      assertThat(reply.status()).as("%d letters", letters).isEqualTo(422);
      assertThat(reply.text()).contains("\"column\":\"area\",\"code\":\"too-long\"");
    }
  }

  @Test
  void columnsAreRefusedByNameWhetherTooManyOrTooFew() {
    Reply reply = editor.importing("areas", "area;name;level;parent;färg\nX;Y;kommun;;röd\n");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text()).contains("\"code\":\"unknown-column\"").contains("färg");
    assertThat(editor.importing("areas", "area;name;level\nX;Y;kommun\n").text())
        .contains("\"code\":\"missing-column\"")
        .contains("\"column\":\"parent\"");
  }

  @Test
  void aReportDuringTheYearIsRefusedInWordsAndTakenWhenItIsRight() {
    String header =
        "through;period;unit_of_money;organisation;line;line_kind;budget;outcome;forecast;source;section\n";
    Reply refused =
        editor.importing(
            "interim-reports",
            header
                + "2025-01;2024;mnkr;SLK;Påhittad rad;cost;1,0;;;KS-AR-2023;\n"
                + "2024-03;2024;mnkr;SLK;Kostnader;revenue;;;;KS-AR-2023;\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Json.objects(refused.json().get("problems")))
        .extracting(problem -> problem.get("column") + ": " + problem.get("message"))
        .containsExactly(
            "through: ”2025-01” ligger inte i det år som raden gäller",
            "budget: minst en av cellerna budget, outcome, forecast ska vara ifylld",
            "line_kind: raden är av en annan sort än ”revenue” i de tryckta tabellerna");
    ImportedFile.assertCounts(
        editor.importing(
            "interim-reports",
            header + "2024-03;2024;mnkr;SLK;Påhittad rad;cost;1,0;;;KS-AR-2023;\n"),
        1,
        1,
        0,
        0);
  }

  @Test
  void utfallIsTakenAsBokslutAndOnlyOneOfThemForAPeriod() {
    String header = "table;unit_of_money;organisation;line;line_kind;parent_line;source;section;";
    String row = "INSATSOMRADEN;mnkr;SLK;Påhittad rad;cost;;KS-AR-2023;;";
    ImportedFile.assertCounts(
        editor.importing("finance", header + "utfall_2020\n" + row + "-1,50\n"), 1, 1, 0, 0);
    assertThat(editor.get("/api/v1/finance/tables/INSATSOMRADEN?organisation=SLK").text())
        .contains("\"bokslut_2020\":-1.50")
        .doesNotContain("utfall");
    Reply both = editor.importing("finance", header + "bokslut_2020;utfall_2020\n" + row + "1;2\n");
    assertThat(both.status()).isEqualTo(422);
    assertThat(Json.objects(both.json().get("problems")))
        .extracting(problem -> problem.get("column") + ": " + problem.get("message"))
        .containsExactly("utfall_2020: kolumnen ”utfall_2020 = bokslut_2020” står två gånger");
  }

  @Test
  void aFormWithAFileIsTakenAndItsNameKept() {
    Reply reply =
        ImportedFile.asForm(
            editor,
            "/api/v1/imports?kind=observations",
            "file\"; filename=\"år 2017.csv",
            ImportedFile.ROW.replace("2018", "2017"));
    assertThat(reply.ok().json().get("rows")).hasToString("1");
    assertThat(editor.json("/api/v1/imports/" + reply.json().get("id")))
        .containsEntry("fileName", "år 2017.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filename*=UTF-8''a%00b.csv", "filename=\"a\u0001b.csv\""})
  void controlCharactersInTheNameOfAFileAreLeftOut(String fileName) {
    Reply reply =
        ImportedFile.asForm(
            editor,
            "/api/v1/imports?kind=observations",
            "file\"; " + fileName + "; x=\"y",
            ImportedFile.ROW.replace("2018", "2016"));
    assertThat(editor.json("/api/v1/imports/" + reply.ok().json().get("id")))
        .containsEntry("fileName", "ab.csv");
  }

  @Test
  void aFormThatEndsWithinItsFileStoresNothing() {
    String body =
        "--GRANS\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
            + ImportedFile.ROW.replace("2018", "2015");
    Reply reply =
        editor.post(
            "/api/v1/imports?kind=observations", "multipart/form-data; boundary=GRANS", body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.json().get("detail").toString()).contains("nothing was stored");
  }

  @Test
  void theLogIsPagedNewestFirstAndRefusesWhatIsNoNumber() {
    var page = editor.json("/api/v1/imports?size=2");
    assertThat(Json.objects(page.get("items")).get(0).get("recordedAt").toString())
        .isGreaterThanOrEqualTo(
            Json.objects(page.get("items")).get(1).get("recordedAt").toString());
    assertThat(editor.get("/api/v1/imports/0").status()).isEqualTo(404);
    assertThat(editor.get("/api/v1/imports/ett").status()).isEqualTo(400);
    assertThat(editor.get("/api/v1/imports/99999999999999999999").status()).isEqualTo(400);
  }

  @Test
  void twoFilesOfTheSameCellsAtOnceComeInOneAfterTheOther() {
    String one = years("INKOP-PLATSKONTROLLER", 2_000, "1");
    String other = years("INKOP-PLATSKONTROLLER", 2_000, "2");
    var first = CompletableFuture.supplyAsync(() -> editor.importing("observations", one));
    var second = CompletableFuture.supplyAsync(() -> editor.importing("observations", other));
    var answers = List.of(first.join().ok().json(), second.join().ok().json());
    assertThat(answers)
        .extracting(answer -> answer.get("inserted").toString() + "+" + answer.get("revised"))
        .containsExactlyInAnyOrder("2000+0", "0+2000");
    var late = answers.get(answers.get(0).get("revised").toString().equals("0") ? 1 : 0);
    String kept = late == answers.get(0) ? "1" : "2";
    String csv =
        editor
            .get("/api/v1/observations?format=csv&to=2010&indicator=INKOP-PLATSKONTROLLER")
            .ok()
            .text();
    assertThat(csv.lines().skip(1))
        .hasSize(2_000)
        .allMatch(line -> line.contains(";" + kept + ";" + kept + ";"));
    Map<String, List<Map<String, Object>>> cells =
        editor
            .items(
                "/api/v1/observations/revisions?indicator=INKOP-PLATSKONTROLLER&period=" + day(0))
            .stream()
            .collect(Collectors.groupingBy(version -> version.get("period").toString()));
    assertThat(cells.get(day(0))).hasSize(2);
    assertThat(cells.get(day(0)).get(1).get("importId")).isEqualTo(late.get("id"));
  }
}
