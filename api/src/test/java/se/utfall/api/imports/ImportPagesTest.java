package se.utfall.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.db.imports.Imports;
import se.utfall.db.teststore.WithReferenceFigures;

@MicronautTest(transactional = false)
class ImportPagesTest implements WithReferenceFigures {
  private static final String HEADER =
      "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n";
  private static final String KNOWN =
      "TRYGGHETSINDEX;GBG-HIS-VBI;2023;;;41;;;;;TBA-2023;Trygghetsundersökningar;\n";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject TransactionOperations<Connection> database;

  private Browser editor;
  private Program program;

  @BeforeAll
  void load() {
    editor = people.as("redaktör", "editor");
    program = Program.at(service.getURI()).withSession(editor.session());
  }

  private static String value(String year, String value) {
    return "TRYGGHETSINDEX;GBG-HIS-VBI;" + year + ";;;" + value + ";;;;;TBA-2023;;\n";
  }

  /** Sends a file to be looked at, and gives the address where. */
  private static String send(Browser browser, String kind, String csv) {
    Answer answer =
        browser.send(
            "POST",
            "/import",
            "multipart/form-data; boundary=grans",
            part("kind", "")
                + kind
                + part("file", "; filename=\"värden.csv\"")
                + csv
                + "\r\n--grans--\r\n");
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.header("Location").orElseThrow();
  }

  @Test
  void aWorkbookIsShownAndStoredAsATextIs() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((part("kind", "") + "observations").getBytes(StandardCharsets.UTF_8));
    file.writeBytes(part("file", "; filename=\"värden.xlsx\"").getBytes(StandardCharsets.UTF_8));
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Import");
      String[] rows = (HEADER + value("2041", "x") + value("2042", "7")).split("\n");
      for (int row = 0; row < rows.length; row++) {
        String[] cells = rows[row].split(";");
        var written = sheet.createRow(row);
        for (int column = 0; column < cells.length; column++) {
          written.createCell(column).setCellValue(cells[column]);
        }
      }
      sheet.getRow(1).getCell(5).setCellValue(41.5);
      workbook.write(file);
    }
    file.writeBytes("\r\n--grans--\r\n".getBytes(StandardCharsets.UTF_8));
    Answer sent =
        editor.send("POST", "/import", "multipart/form-data; boundary=grans", file.toByteArray());
    String address = sent.header("Location").orElseThrow();
    Answer page = editor.get(address);
    assertThat(page.body()).contains("Filen har 2 rader: 2 nya, 0 ändrade och 0 oförändrade.");
    assertThat(page.row("2").get(2)).contains("value: 41,5");
    Answer done = confirm(editor, address, page);
    assertThat(done.status()).as(done.body()).isEqualTo(303);
    assertThat(stored("2041")).contains(";41,5;");
    assertThat(stored("2042")).contains(";7;");
    assertThat(editor.get(done.header("Location").orElseThrow()).body()).contains("värden.xlsx");
  }

  @Test
  void ofTwoPeopleWhoConfirmTheSameCellAtOnceOneStoresAndTheOtherIsShownWhatItWouldChangeNow() {
    Browser other = people.as("kollega", "editor");
    String mine = send(editor, "observations", HEADER + value("2043", "1"));
    String theirs = send(other, "observations", HEADER + value("2043", "2"));
    Answer seenByMe = editor.get(mine);
    Answer seenByThem = other.get(theirs);
    List<Answer> answers =
        List.of(
                CompletableFuture.supplyAsync(() -> confirm(editor, mine, seenByMe)),
                CompletableFuture.supplyAsync(() -> confirm(other, theirs, seenByThem)))
            .stream()
            .map(CompletableFuture::join)
            .sorted(Comparator.comparing(Answer::status))
            .toList();
    assertThat(answers.get(0).status()).isEqualTo(303);
    assertThat(answers.get(1).status()).isEqualTo(412);
    assertThat(answers.get(1).body())
        .contains("Filen har 1 rad: 0 nya, 1 ändrade och 0 oförändrade.");
    String kept = stored("2043");
    assertThat(kept.contains(";1;") ? 1 : 0).isNotEqualTo(kept.contains(";2;") ? 1 : 0);
  }

  private static String part(String name, String more) {
    return "\r\n--grans\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }

  private static Answer confirm(Browser browser, String address, Answer seen) {
    return browser.post(address, "mark", mark(seen));
  }

  private static String mark(Answer page) {
    return page.each("name=\"mark\" value=\"([^\"]*)\"").stream().findFirst().orElse("");
  }

  private String stored(String year) {
    return program
        .get("/api/v1/observations?indicator=TRYGGHETSINDEX&area=GBG-HIS-VBI&format=csv")
        .ok()
        .text()
        .lines()
        .filter(line -> line.contains(";" + year + ";"))
        .collect(Collectors.joining());
  }

  private long imports() {
    return Long.parseLong(program.json("/api/v1/imports?size=1").get("total").toString());
  }

  @Test
  void whatIsShownIsWhatIsStoredAndNothingIsBeforeItIsConfirmed() throws Exception {
    long before = imports();
    String csv =
        HEADER + KNOWN.replace(";41;", ";41,5;") + value("2031", "−1 234,50") + fileOf("2019");
    String address = send(editor, "observations", csv);
    Answer page = editor.get(address);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body())
        .contains("Filen har 3 rader: 1 nya, 1 ändrade och 1 oförändrade.")
        .contains("Inget är sparat än.");
    assertThat(page.row("2"))
        .containsExactly("2", "TRYGGHETSINDEX, GBG-HIS-VBI, 2023", "value", "41", "41,5");
    assertThat(page.row("3").get(1)).isEqualTo("TRYGGHETSINDEX, GBG-HIS-VBI, 2031");
    assertThat(page.row("3").get(2)).contains("value: −1\u00a0234,50").contains("source: TBA-2023");
    assertThat(stored("2023")).contains(";41;");
    assertThat(stored("2031")).isEmpty();
    assertThat(imports()).isEqualTo(before);

    Answer done = confirm(editor, address, page);
    assertThat(done.status()).as(done.body()).isEqualTo(303);
    assertThat(stored("2023")).contains(";41,5;");
    assertThat(stored("2031")).contains(";-1234,50;");
    Answer one = editor.get(done.header("Location").orElseThrow());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
    assertThat(one.body())
        .contains("Filen är inläst.", "värden.csv", HexFormat.of().formatHex(hash), "redaktör");
    assertThat(confirm(editor, address, page).status()).isEqualTo(404);
    assertThat(imports()).isEqualTo(before + 1);
    program.importing("observations", HEADER + KNOWN).ok();
  }

  /** The row of the reference figures of this year, as the service gives it. */
  private String fileOf(String year) {
    String line = stored(year);
    assertThat(line).isNotEmpty();
    return line + "\n";
  }

  @Test
  void aFileThatWouldChangeOtherThingsThanWereShownIsShownAgain() {
    String address = send(editor, "observations", HEADER + value("2032", "5"));
    Answer page = editor.get(address);
    program.importing("sources", "source;title;issued;reference\nANNAN;Annan källa;2024;\n").ok();
    program.importing("observations", HEADER + value("2032", "6")).ok();
    Answer again = confirm(editor, address, page);
    assertThat(again.status()).isEqualTo(412);
    assertThat(again.notice()).contains("Inget är inläst.");
    assertThat(again.row("2")).contains("value", "6", "5");
    assertThat(stored("2032")).contains(";6;");
    program.importing("observations", HEADER + value("2033", "1")).ok();
    assertThat(confirm(editor, address, again).status()).isEqualTo(303);
    assertThat(stored("2032")).contains(";5;");
  }

  @Test
  void everyProblemStandsAtItsCellInSwedishAndNothingCanBeConfirmed() {
    String address =
        send(editor, "observations", HEADER + value("2034", "1") + value("20x5", "ett"));
    Answer page = editor.get(address);
    assertThat(page.body()).contains("Filen har 2 fel.").doesNotContain("name=\"mark\"");
    assertThat(page.all("<tr><td class=\"number\">.*?</tr>").stream().map(Answer::words))
        .anySatisfy(row -> assertThat(row).contains("3", "value", "ett", "är inget tal."))
        .anySatisfy(row -> assertThat(row).contains("period", "20x5", "är ingen period"));
    assertThat(editor.post(address, "mark", "observations").status()).isEqualTo(412);
    assertThat(stored("2034")).isEmpty();
  }

  @Test
  void aFileIsItsAuthorsAloneAndNotForever() {
    String address = send(editor, "observations", HEADER + value("2035", "1"));
    Answer page = editor.get(address);
    Browser other = people.as("annan", "editor");
    assertThat(other.get(address).status()).isEqualTo(404);
    assertThat(confirm(other, address, page).notice()).contains("inte längre att granska");
    other.post(address + "/avbryt");
    assertThat(editor.get(address).status()).isEqualTo(200);
    run("update pending_import set expires_at = now() - interval '1 second'");
    assertThat(confirm(editor, address, page).status()).isEqualTo(404);
    assertThat(stored("2035")).isEmpty();

    String thrown = send(editor, "observations", HEADER + value("2035", "1"));
    Answer seen = editor.get(thrown);
    assertThat(editor.post(thrown + "/avbryt").header("Location").orElseThrow())
        .isEqualTo("/import?klart=avbruten");
    assertThat(confirm(editor, thrown, seen).status()).isEqualTo(404);
    assertThat(people.as("läsare", "reader").get("/import").status()).isEqualTo(403);
    assertThat(Browser.at(service.getURI()).get("/import").header("Location").orElseThrow())
        .startsWith("/logga-in");
  }

  private void run(String sql) {
    database.executeWrite(
        status -> {
          try (var statement = status.getConnection().createStatement()) {
            return statement.executeUpdate(sql);
          } catch (java.sql.SQLException fault) {
            throw new IllegalStateException(fault);
          }
        });
  }

  @Test
  void twoConfirmationsAtOnceImportOnce() {
    String address =
        send(
            editor,
            "observations",
            HEADER
                + IntStream.range(0, 3_000)
                    .mapToObj(i -> value(java.time.LocalDate.of(1990, 1, 1).plusDays(i) + "", "1"))
                    .collect(Collectors.joining()));
    Answer page = editor.get(address);
    assertThat(page.body()).contains("Här är de första 200; filen har 3\u00a0000 nya rader.");
    long before = imports();
    List<Integer> answers =
        Stream.of(editor, editor)
            .map(one -> CompletableFuture.supplyAsync(() -> confirm(one, address, page).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(303, 404);
    assertThat(imports()).isEqualTo(before + 1);
  }

  @Test
  void anAmountIsNamedByTheHeaderOfItsColumnAndASecretByNothing() {
    String finance =
        "table;unit_of_money;organisation;line;line_kind;parent_line;bokslut_2023;source;section\n"
            + "SAMMANDRAG;mnkr;Hela kommunledningen;Intäkter;revenue;Resultat;126,0;KS-AR-2023;3.2.1\n";
    assertThat(editor.get(send(editor, "finance", finance)).row("2"))
        .containsExactly(
            "2", "SAMMANDRAG, Hela kommunledningen, Intäkter", "bokslut_2023", "125,9", "126,0");

    program.put(
        "/api/v1/indicators/STANGT",
        """
            {"name":"Stängt","unit":"antal","better":"lower","decimals":0,"frequency":"A",
             "theme":"trygghet","owner":"SLK","confidentiality":"public","readers":["granskare"]}""");
    String secret = HEADER + "STANGT;GBG;2023;;;7319;;;;;KS-AR-2023;;\n";
    program.importing("observations", secret).ok();
    program.put(
        "/api/v1/indicators/STANGT",
        """
            {"name":"Stängt","unit":"antal","better":"lower","decimals":0,"frequency":"A",
             "theme":"trygghet","owner":"SLK","confidentiality":"restricted",
             "readers":["granskare"]}""");
    Answer page = editor.get(send(editor, "observations", secret.replace("7319", "1")));
    assertThat(page.row("2")).containsExactly("2", "STANGT, GBG, 2023", "value", "dold", "1");
    assertThat(page.body()).doesNotContain("7\u00a0319", "7319");
  }

  @Test
  void everyKindHasItsWordsInBothLanguagesAndATemplateThatCanBeImported() {
    assertThat(editor.get("/import").body()).contains("Uppföljningsrapporter", "observations.csv");
    assertThat(editor.get("/import?lang=en").body()).contains("Interim reports");
    for (String kind : Imports.kinds()) {
      String template = editor.get("/import/mall/" + kind + ".csv").body();
      assertThat(template).as(kind).startsWith("\ufeff").contains(";");
      Program.Reply tried =
          program.post("/api/v1/imports?dryRun=true&kind=" + kind, "text/csv", template);
      assertThat(tried.ok().json().get("unchanged")).as(kind).isEqualTo(tried.json().get("rows"));
    }
  }
}
