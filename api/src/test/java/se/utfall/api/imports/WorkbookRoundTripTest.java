package se.utfall.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.api.program.ReferenceFile;
import se.utfall.api.sheet.Cell;
import se.utfall.api.sheet.SheetColumn;
import se.utfall.api.sheet.SheetRow;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.api.sheet.WorkbookSpec;
import se.utfall.db.teststore.WithReferenceFigures;

/** What goes out in a workbook comes back in without loss. */
@MicronautTest(transactional = false)
class WorkbookRoundTripTest implements WithReferenceFigures {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(bokslut|budget|avvikelse)_.*|amount.*|value|lower|upper|factor|funded_by_grant|target"
              + "|decimals|order|rank");

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program editor;

  @BeforeAll
  void load() {
    editor = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
  }

  private Reply send(String kind, byte[] workbook) {
    return editor
        .with("Content-Type", WorkbookSpec.TYPE)
        .send("POST", "/api/v1/imports?kind=" + kind, BodyPublishers.ofByteArray(workbook));
  }

  private static void assertUnchanged(Reply reply, int rows) {
    assertThat(reply.ok().json().get("rows")).hasToString("" + rows);
    assertThat(reply.json().get("unchanged")).hasToString("" + rows);
    assertThat(rows).isPositive();
  }

  static byte[] workbook(String name) {
    List<Map<String, String>> rows = ReferenceFile.rows(name);
    List<String> header = List.copyOf(rows.get(0).keySet());
    List<SheetColumn> columns =
        header.stream()
            .map(
                column ->
                    NUMBERS.matcher(column).matches()
                        ? SheetColumn.number(column, 14)
                        : SheetColumn.text(column, 20))
            .toList();
    List<SheetRow> sheet = rows.stream().map(row -> row(header, row)).toList();
    return new WorkbookSpec(name, name, "sv", List.of(SheetSpec.toImport(columns, sheet))).bytes();
  }

  private static SheetRow row(List<String> header, Map<String, String> row) {
    List<Cell> cells = new ArrayList<>();
    for (String column : header) {
      cells.add(
          NUMBERS.matcher(column).matches()
              ? Cell.number(ReferenceFile.number(row.get(column)))
              : Cell.text(row.get(column)));
    }
    return new SheetRow(cells, false);
  }

  @ParameterizedTest
  @CsvSource({
    "finance, finance.csv",
    "finance, finance-balance.csv",
    "finance, finance-central.csv",
    "costs, finance-costs.csv",
    "equity, equity.csv",
    "claims, statements-in-text.csv",
    "finance-tables, finance-tables.csv",
    "reconciliation-rules, reconciliation-rules.csv",
    "observations, observations.csv",
    "indicators, indicators.csv",
    "programme, programme-followup.csv"
  })
  void theReferenceFiguresAsAWorkbookChangeNothing(String kind, String name) {
    assertUnchanged(send(kind, workbook(name)), ReferenceFile.rows(name).size());
  }

  @Test
  void aWorkbookThatAnotherProgramSavedChangesNothing() throws IOException {
    try (InputStream saved =
        getClass().getResourceAsStream("/workbooks/finance-libreoffice.xlsx")) {
      assertUnchanged(
          send("finance", saved.readAllBytes()), ReferenceFile.rows("finance.csv").size());
    }
  }

  @Test
  void oneAlteredDecimalIsOneRevisedRow() throws IOException {
    var changed = new ByteArrayOutputStream();
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(workbook("finance-central.csv")))) {
      var sheet = workbook.getSheet("Import");
      int column = 0;
      while (!sheet.getRow(0).getCell(column).getStringCellValue().equals("bokslut_2023")) {
        column++;
      }
      var cell = sheet.getRow(1).getCell(column);
      cell.setCellValue(cell.getNumericCellValue() + 0.5);
      workbook.write(changed);
    }
    Reply reply =
        editor
            .with("Content-Type", WorkbookSpec.TYPE)
            .send(
                "POST",
                "/api/v1/imports?kind=finance&dryRun=true",
                BodyPublishers.ofByteArray(changed.toByteArray()));
    assertThat(reply.ok().json().get("revised")).hasToString("1");
  }

  @ParameterizedTest
  @CsvSource({"HME", "TRYGGHETSINDEX", "VISSEL-RAPPORTER"})
  void observationsOutAsAWorkbookComeBackUnchanged(String indicator) {
    String path = "/api/v1/observations?indicator=" + indicator + "&format=";
    Reply workbook = editor.get(path + "xlsx").ok();
    long rows = editor.get(path + "csv").ok().text().lines().count() - 1;
    assertThat(workbook.type()).isEqualTo(WorkbookSpec.TYPE);
    assertThat(workbook.header("Content-Disposition"))
        .startsWith("attachment; filename=\"" + indicator + ".xlsx\"");
    assertUnchanged(send("observations", workbook.response().body()), (int) rows);
    assertThat(editor.get(path + "xlsx").ok().response().body())
        .isEqualTo(workbook.response().body());
  }

  @Test
  void whoMayNotReadAnIndicatorGetsNoWorkbookOfIt() {
    Program nobody = Program.at(service.getURI());
    String path = "/api/v1/observations?indicator=HME&format=";
    assertThat(nobody.get(path + "xlsx").status()).isEqualTo(nobody.get(path + "json").status());
  }

  @Test
  void aWorkbookInAFormIsKnownByItsNameOrItsBytes() {
    byte[] workbook = workbook("equity.csv");
    for (String name : List.of("eget kapital.xlsx", "utan ändelse")) {
      Reply reply = form(name, workbook);
      assertUnchanged(reply, ReferenceFile.rows("equity.csv").size());
      assertThat(editor.json("/api/v1/imports/" + reply.json().get("id")))
          .containsEntry("fileName", name);
    }
    Reply text = form("tabell.xlsx", "organisation;period\n".getBytes(StandardCharsets.UTF_8));
    assertProblem(text, "not-a-workbook");
    assertThat(text.text()).contains("filen är ingen arbetsbok i XLSX, eller en skadad");
    byte[] older = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
    assertProblem(form("gammal", older), "not-a-workbook");
  }

  private Reply form(String name, byte[] content) {
    String head =
        "--GRANS\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--GRANS--\r\n"));
    return editor
        .with("Content-Type", "multipart/form-data; boundary=GRANS")
        .send("POST", "/api/v1/imports?kind=equity", body);
  }

  private static void assertProblem(Reply reply, String code) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(422);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("problemCount")).hasToString("1");
    Map<String, Object> problem = Json.objects(reply.json().get("problems")).get(0);
    assertThat(problem).containsEntry("code", code).containsEntry("row", null);
  }
}
