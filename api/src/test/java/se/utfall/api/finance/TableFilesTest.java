package se.utfall.api.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.api.sheet.WorkbookSpec;
import se.utfall.db.teststore.WithReferenceFigures;

/** Tables that go out as files, are worked on and come back. */
@MicronautTest(transactional = false)
class TableFilesTest implements WithReferenceFigures {
  private static final String TABLES = "/api/v1/finance/tables/";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program editor;

  @BeforeAll
  void load() {
    editor = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
  }

  @ParameterizedTest
  @CsvSource({
    "SAMMANDRAG,finance,24",
    "RESULTATRAKNING,finance,12",
    "BALANSRAKNING,finance,19",
    "INSATSOMRADEN,finance,9",
    "KOMMUNCENTRALA,finance,5",
    "GVI-BRA,costs,6",
    "STATSBIDRAG,costs,4",
    "EFFEKTIVISERING,costs,2",
    "ARSKOSTNAD,costs,2"
  })
  void aTableComesBackAsItWasFromTextAndFromAWorkbook(String table, String kind, int rows) {
    String csv = editor.get(TABLES + table + "?format=csv").ok().text();
    counted(editor.importing(kind, csv), rows, 0);
    byte[] asWritten = editor.get(TABLES + table + "?format=xlsx").ok().response().body();
    counted(sent(kind, asWritten), rows, 0);
  }

  @Test
  void whatIsChangedOnTheFirstSheetIsWhatComesIn() throws IOException {
    byte[] changed =
        book(
            "SAMMANDRAG",
            sheet -> {
              cell(sheet, "SLK", "Kostnader", "Bokslut 2023", 355.8);
              row(sheet, WHOLE, "Eget kapital").createCell(3).setCellValue(8);
              row(sheet, "Politisk verksamhet", "Intäkter").getCell(3).setBlank();
            });
    counted(sent("finance", changed), 21, 3);
    counted(
        sent("costs", book("GVI-BRA", sheet -> cell(sheet, "SLK", "Tolk", "Belopp", 18_401))),
        5,
        1);
    String now = editor.get(TABLES + "SAMMANDRAG").ok().text();
    assertThat(now).contains("\"bokslut_2023\":355.8,\"budget_2023\":-368.3");
    assertThat(now).contains("\"bokslut_2023\":22.4,\"budget_2023\":8.0,\"avvikelse_2023\":null");
    assertThat(now).contains("\"bokslut_2023\":3.6,\"budget_2023\":null,\"avvikelse_2023\":2.8");
    figuresAgain();
  }

  private static final String WHOLE = "Hela kommunledningen";

  /** Puts back what the test has changed, so that the order of tests does not matter. */
  private void figuresAgain() {
    editor.importing("finance", se.utfall.api.program.ReferenceFile.text("finance.csv")).ok();
    editor.importing("costs", se.utfall.api.program.ReferenceFile.text("finance-costs.csv")).ok();
  }

  @Test
  void aRowThatIsMovedOrRenamedOnTheFirstSheetIsRefusedAndNeverMistakenForAnother()
      throws IOException {
    byte[] moved =
        book(
            "KOMMUNCENTRALA",
            sheet -> row(sheet, "SLK", "Kommuner mot brott").createCell(1).setCellValue("Annat"));
    Reply reply = sent("finance", moved);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(Json.objects(reply.json().get("problems")))
        .hasSize(3)
        .allSatisfy(problem -> assertThat(problem).containsEntry("code", "cell-error"));
  }

  @Test
  void sumsAndDeviationsAreFormulasOverThePrintedCellsAndFaultsAreNamed() throws IOException {
    try (XSSFWorkbook book = open(editor.get(TABLES + "SAMMANDRAG?format=xlsx"))) {
      Sheet sheet = book.getSheet("Tabell");
      Row result = row(sheet, WHOLE, "Resultat");
      int row = result.getRowNum() + 1;
      assertThat(result.getCell(7).getCellFormula())
          .isEqualTo("ROUND(SUM(C" + (row - 4) + ":C" + (row - 1) + "),9)");
      assertThat(result.getCell(7).getNumericCellValue()).isEqualTo(14.4);
      assertThat(result.getCell(9).getCellFormula()).isEqualTo("C" + row + "-D" + row);
      assertThat(result.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
      assertThat(result.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (header(sheet).getRowNum() + 1));
      assertThat(row(sheet, "Personal- och kompetensförsörjning", "Kostnader").getCell(12))
          .hasToString("MID(IF(ROUND(ABS(E27-J27),9)>0.15,\", Avvikelse 2023\",\"\"),3,250)");
      assertThat(
              row(sheet, "Personal- och kompetensförsörjning", "Kostnader")
                  .getCell(12)
                  .getStringCellValue())
          .isEqualTo("Avvikelse 2023");
      assertThat(row(sheet, WHOLE, "Intäkter").getCell(12).getStringCellValue()).isEmpty();
    }
  }

  @Test
  void ofATableThatTwoReportsShareTheSheetHoldsWhatOneFileCanBringBack() throws IOException {
    String head = "table;unit_of_money;organisation;line;line_kind;parent_line;";
    editor
        .importing(
            "finance-tables",
            "table;title;unit_of_money;deviation;costs_printed_as;credit_side_printed_as;order\n"
                + "PROV;Påhittad tabell;mnkr;;;;20\n")
        .ok();
    editor
        .importing(
            "finance",
            head
                + "bokslut_2023;budget_2023;source;section\n"
                + "PROV;mnkr;SLK;A;cost;;1,0;2,0;KS-AR-2023;1\n"
                + "PROV;mnkr;SLK;B;cost;;3,0;4,0;KS-AR-2023;1\n")
        .ok();
    editor
        .importing(
            "finance",
            head
                + "bokslut_2024;bokslut_2023;prognos_2024;source;section\n"
                + "PROV;mnkr;SLK;A;cost;;5,0;1,0;6,0;GVI-2024;1\n"
                + "PROV;mnkr;SLK;C;cost;;7,0;;8,0;GVI-2024;1\n")
        .ok();
    byte[] whole = book("PROV", none -> {});
    counted(sent("finance", whole), 2, 0);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
      Sheet sheet = book.getSheet("Tabell");
      assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
          .isEqualTo(
              "På bladet Import saknas det som är tryckt i en annan källa än resten: Budget 2023"
                  + " och SLK B.");
    }
    for (Map.Entry<String, Integer> edition : Map.of("KS-AR-2023", 2, "GVI-2024", 2).entrySet()) {
      String part = "PROV?source=" + edition.getKey();
      assertThat(editor.get(TABLES + part).ok().text()).doesNotContain("otherSources");
    }
    assertThat(editor.get(TABLES + "PROV?format=csv").ok().text().lines()).hasSize(5);
  }

  private static void counted(Reply reply, int unchanged, int revised) {
    Map<String, Object> answer = reply.ok().json();
    assertThat(List.of(answer.get("inserted"), answer.get("unchanged"), answer.get("revised")))
        .as(reply.text())
        .asString()
        .isEqualTo("[0, " + unchanged + ", " + revised + "]");
  }

  private Reply sent(String kind, byte[] workbook) {
    return editor
        .with("Content-Type", WorkbookSpec.TYPE)
        .send("POST", "/api/v1/imports?kind=" + kind, BodyPublishers.ofByteArray(workbook));
  }

  /** The workbook of a table after somebody has worked on its first sheet and saved it. */
  private byte[] book(String table, Consumer<Sheet> work) throws IOException {
    try (XSSFWorkbook book = open(editor.get(TABLES + table + "?format=xlsx"))) {
      work.accept(book.getSheetAt(0));
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSSFWorkbook open(Reply reply) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(reply.ok().response().body()));
  }

  private static Row header(Sheet sheet) {
    return row(sheet, "Organisation", "Rad");
  }

  private static Row row(Sheet sheet, String organisation, String line) {
    for (Row row : sheet) {
      if (row.getCell(1) != null
          && row.getCell(0).getStringCellValue().equals(organisation)
          && row.getCell(1).getStringCellValue().equals(line)) {
        return row;
      }
    }
    throw new AssertionError("no row " + organisation + ", " + line);
  }

  private static void cell(
      Sheet sheet, String organisation, String line, String column, double amount) {
    for (var head : header(sheet)) {
      if (head.getStringCellValue().equals(column)) {
        row(sheet, organisation, line).getCell(head.getColumnIndex()).setCellValue(amount);
        return;
      }
    }
    throw new AssertionError("no column " + column);
  }
}
