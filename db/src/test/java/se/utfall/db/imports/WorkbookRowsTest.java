package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.OpenedWorkbook.bytes;
import static se.utfall.db.imports.OpenedWorkbook.only;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of a workbook are read, and what is text in them. */
class WorkbookRowsTest {

  @Test
  void textsAreReadInEachOfTheirForms() throws IOException {
    String rows =
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
            + "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>"
            + "<c t=\"d\"><v>2023-05-31T00:00:00</v></c></row>";
    String texts =
        "<si><r><t xml:space=\"preserve\">Hela </t></r><r><rPr><b/></rPr><t>kommunen</t></r></si>"
            + "<si><t>漢</t><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh></si>"
            + "<si><t>rad ett_x000D_\nrad två, _x005F_x000D_ &amp; slut</t></si>";
    assertThat(OpenedWorkbook.of(SheetFile.of(rows).texts(texts).bytes()).rows().get(0).cells())
        .containsExactly(
            "Hela kommunen", "漢", "rad ett\r\nrad två, _x000D_ & slut", "=1+1", "2023-05-31");
  }

  @Test
  void rowsKeepTheirNumbersAndWhatIsEmptyAroundThemIsLeftOut() throws IOException {
    String rows =
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"C3\"><v>2</v></c><c r=\"IV3\"/></row>"
            + "<row r=\"4\"/><row r=\"7\"><c r=\"A7\"><v>3</v></c></row>"
            + "<row r=\"8\"><c r=\"B8\"><v>4</v></c><c r=\"D8\"><v>5</v></c></row>"
            + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>  </t></is></c></row>"
            + "<row r=\"1000000\"><c r=\"A1000000\" s=\"1\"/></row>";
    OpenedWorkbook opened = OpenedWorkbook.of(SheetFile.of(rows).bytes());
    assertThat(opened.rows())
        .containsExactly(
            new FileRow(3, List.of("1", "", "2"), Map.of()),
            new FileRow(7, List.of("3", "", ""), Map.of()),
            new FileRow(8, List.of("", "4", "", "5"), Map.of()));
    assertThat(opened.problems()).isEmpty();
  }

  @Test
  void aMergedCellSaysWhatItSaysOnceAndHiddenRowsCount() throws IOException {
    var workbook = new XSSFWorkbook();
    var sheet = workbook.createSheet();
    sheet.createRow(0).createCell(0).setCellValue("a");
    sheet.getRow(0).createCell(1).setCellValue("b");
    sheet.createRow(1).createCell(0).setCellValue("c");
    sheet.getRow(1).createCell(1);
    sheet.getRow(1).setZeroHeight(true);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
    assertThat(OpenedWorkbook.of(bytes(workbook)).rows())
        .extracting(FileRow::cells)
        .containsExactly(List.of("a", "b"), List.of("c", ""));
  }

  @ParameterizedTest
  @CsvSource({"Import,rätt", "import,fel", "Blad3,fel"})
  void theSheetCalledImportIsReadOrElseTheFirst(String name, String read) throws IOException {
    var workbook = new XSSFWorkbook();
    workbook.createSheet("Framsida").createRow(0).createCell(0).setCellValue("fel");
    workbook.createSheet("Tom");
    workbook.createSheet(name.equals("import") ? "Import 2" : name);
    workbook.getSheetAt(2).createRow(0).createCell(0).setCellValue("rätt");
    assertThat(only(bytes(workbook))).isEqualTo(read);
  }

  @Test
  void rowsAreReadUpToTheMostAndRefusedBeyond() throws IOException {
    String row = "<row r=\"200000\"><c><v>1</v></c></row>";
    assertThat(OpenedWorkbook.of(SheetFile.of(row).bytes()).rows()).hasSize(1);
    byte[] longer = SheetFile.of(row + row.replace("200000", "200001")).bytes();
    OpenedWorkbook opened = OpenedWorkbook.of(longer);
    assertThat(opened.rows()).hasSize(1);
    assertThat(opened.problems())
        .containsExactly(new Problem(0, "", Problem.Code.TOO_MANY_ROWS, "200000"));
  }
}
