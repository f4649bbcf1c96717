package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of a workbook say, and which workbooks are not read. */
class WorkbookTest {
  private final Problems problems = new Problems();

  private List<FileRow> rows(byte[] file) throws IOException {
    List<FileRow> rows = new ArrayList<>();
    try (FileRows read = FileForm.WORKBOOK.open(new ByteArrayInputStream(file), problems)) {
      for (FileRow row = read.next(); row != null; row = read.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
    try (workbook) {
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private String only(byte[] file) throws IOException {
    List<FileRow> rows = rows(file);
    assertThat(problems.first()).isEmpty();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).flaws()).isEmpty();
    return rows.get(0).cells().get(0);
  }

  private FileRow.Flaw flaw(byte[] file) throws IOException {
    List<FileRow> rows = rows(file);
    assertThat(problems.first()).isEmpty();
    assertThat(rows).extracting(row -> row.cells().get(0)).containsExactly("");
    return rows.get(0).flaws().get(0);
  }

  private static byte[] number(String format, double value) throws IOException {
    var workbook = new XSSFWorkbook();
    Cell cell = workbook.createSheet().createRow(0).createCell(0);
    cell.setCellValue(value);
    cell.setCellStyle(workbook.createCellStyle());
    cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
    return bytes(workbook);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General|88|88",
        "General|-22.9|-22.9",
        "General|2023|2023",
        "@|2000000|2000000",
        "0|0|0",
        "0.0|0|0.0",
        "#,##0.0|88|88.0",
        "#,##0.0|125.95|125.95",
        "#,##0.00|2247934|2247934.00",
        "# ##0,0|7|7",
        "0.##|7.5|7.5",
        "0.0#|7|7.0",
        "#,##0.0;[Red]-#,##0.0|-14.1|-14.1",
        "0.00;-0.0;\"–\"|-3|-3.0",
        "0.00;-0.0;\"–\"|0|0.00",
        "#,##0.0\\ \"kr per år\"|364|364.0",
        "#,##0.00\\ [$kr-41D]|364|364.00",
        "[Red][<0]0.0;0.00|5|5.0",
        "00000|123|00123",
        "0.00E+00|1250|1250",
        "General|1e-7|0.0000001",
        "General|1.0E15|1000000000000000",
      })
  void aNumberHasTheDecimalsThatItsFormatShowsAndNeverFewerThanItsOwn(
      String format, double value, String text) throws IOException {
    assertThat(only(number(format, value))).isEqualTo(text);
  }

  @Test
  void whatComputingInBinaryLeavesIsNoPartOfANumber() throws IOException {
    assertThat(only(number("General", 0.1 + 0.2))).isEqualTo("0.3");
    assertThat(only(number("0.0", 3 * 1.1))).isEqualTo("3.3");
    assertThat(only(number("General", 1.0 / 3))).isEqualTo("0.333333333333333");
  }

  @ParameterizedTest
  @CsvSource({
    "125.9 - 119.8, 6.1000000000000085, 6.1",
    "2247934.12 - 2247934.02, 0.10000000009313226, 0.1",
    "1.1 * 1.1 * 100 - 121, 1.4210854715202004E-14, 0",
    "0.1 - 0.3 + 0.2, -2.7755575615628914E-17, 0",
    "1 / 3, 0.3333333333333333, 0.333333333333333",
    "1 / 3000000, 3.3333333333333335E-7, 0.000000333333333333333"
  })
  void whatADifferenceLeavesInAFormulaIsNoPartOfItsValue(String formula, String value, String text)
      throws IOException {
    String cell = "<row><c><f>" + formula + "</f><v>" + value + "</v></c></row>";
    assertThat(only(SheetFile.of(cell).bytes())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0%", "0.0\\ %", "#,##0,", "0.0,,\" mnkr\"", "#,##0.0,;-#,##0.0,"})
  void aFormatThatShowsAnotherNumberIsAFlaw(String format) throws IOException {
    assertThat(flaw(number(format, 0.5)))
        .isEqualTo(new FileRow.Flaw(Problem.Code.SHOWN_OTHERWISE, format));
  }

  @Test
  void aNumberOfMoreThanFifteenDigitsBeforeThePointIsAFlaw() throws IOException {
    assertThat(flaw(number("0", 1234567890123456.0)).code())
        .isEqualTo(Problem.Code.TOO_MANY_DIGITS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-mm-dd|2023-05-31|2023-05-31",
        "d mmmm yyyy|2023-05-01|2023-05-01",
        "m/d/yy|2023-05-01|2023-05-01",
        "mmm-yy|2023-05-01|2023-05",
        "yyyy-mm|2023-05-01|2023-05",
        "yyyy-mm|2023-05-02|2023-05-02",
        "yyyy|2023-01-01|2023",
        "yyyy|2023-05-01|2023-05-01",
        "[$-41D]yyyy/mm/dd;@|2023-12-31|2023-12-31"
      })
  void aDateIsThePeriodThatItsFormatShows(String format, LocalDate date, String text)
      throws IOException {
    double days = date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
    assertThat(only(number(format, days))).isEqualTo(text);
  }

  @Test
  void datesOfAWorkbookThatCountsFrom1904AreRight() throws IOException {
    var workbook = new XSSFWorkbook();
    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    Cell cell = workbook.createSheet().createRow(0).createCell(0);
    cell.setCellValue(43_615);
    cell.setCellStyle(workbook.createCellStyle());
    cell.getCellStyle().setDataFormat((short) 14);
    assertThat(only(bytes(workbook))).isEqualTo("2023-05-31");
  }

  @Test
  void aFormulaSaysWhatItSaidWhenItWasSaved() throws IOException {
    assertThat(only(SheetFile.of("<row><c><f>1+1</f><v>2.5</v></c></row>").bytes()))
        .isEqualTo("2.5");
    assertThat(only(SheetFile.of("<row><c t=\"str\"><f>A2</f><v>två</v></c></row>").bytes()))
        .isEqualTo("två");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c><f>1+1</f></c>|NOT_COMPUTED|''",
        "<c><f>1+1</f><v></v></c>|NOT_COMPUTED|''",
        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>|CELL_ERROR|#DIV/0!",
        "<c t=\"b\"><v>1</v></c>|TRUTH_VALUE|TRUE",
        "<c t=\"b\"><f>1=2</f><v>0</v></c>|TRUTH_VALUE|FALSE",
        "<c><v>1e999</v></c>|TOO_MANY_DIGITS|Infinity"
      })
  void aCellThatIsNeitherTextNorNumberIsAFlaw(String cell, Problem.Code code, String value)
      throws IOException {
    assertThat(flaw(SheetFile.of("<row>" + cell + "</row>").bytes()))
        .isEqualTo(new FileRow.Flaw(code, value));
  }

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
    assertThat(rows(SheetFile.of(rows).texts(texts).bytes()).get(0).cells())
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
    assertThat(rows(SheetFile.of(rows).bytes()))
        .containsExactly(
            new FileRow(3, List.of("1", "", "2"), Map.of()),
            new FileRow(7, List.of("3", "", ""), Map.of()),
            new FileRow(8, List.of("", "4", "", "5"), Map.of()));
    assertThat(problems.isEmpty()).isTrue();
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
    assertThat(rows(bytes(workbook)))
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

  private void assertRefused(byte[] file, Problem.Code code, String value) throws IOException {
    assertThat(rows(file)).isEmpty();
    assertThat(problems.first()).containsExactly(new Problem(0, "", code, value));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(new byte[0], Problem.Code.EMPTY_FILE, "");
  }

  @Test
  void theOlderFormatIsRefused() throws IOException {
    var workbook = new HSSFWorkbook();
    workbook.createSheet();
    assertRefused(bytes(workbook), Problem.Code.OLD_WORKBOOK, "");
  }

  @Test
  void aWorkbookBehindAPasswordIsRefused() throws Exception {
    var locked = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (var inside = encryptor.getDataStream(container)) {
        inside.write(number("0", 1));
      }
      container.writeFilesystem(locked);
    }
    assertRefused(locked.toByteArray(), Problem.Code.LOCKED_WORKBOOK, "");
  }

  @Test
  void macrosAreRefused() throws IOException {
    String type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    assertRefused(SheetFile.of("").mainType(type).bytes(), Problem.Code.MACROS, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator;area\n",
        "PK\u0003\u0004",
        "<html/>",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 slut"
      })
  void otherFilesAreNoWorkbooks(String file) throws IOException {
    assertRefused(
        file.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
        Problem.Code.NOT_A_WORKBOOK,
        "");
  }

  @Test
  void aWorkbookCutOffAnywhereIsRefused() throws IOException {
    byte[] whole = number("0.0", 88);
    for (int length = 1; length < whole.length; length += 97) {
      Problems found = new Problems();
      byte[] part = Arrays.copyOf(whole, length);
      try (FileRows read = FileForm.WORKBOOK.open(new ByteArrayInputStream(part), found)) {
        assertThat(read.next()).as("the first %d bytes", length).isNull();
      }
      assertThat(found.first())
          .extracting(Problem::code)
          .containsExactly(Problem.Code.NOT_A_WORKBOOK);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c><v>ett</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row><c r=\"12\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c t=\"ny\"><v>7</v></c></row>",
        "<row><c>"
      })
  void aDamagedSheetIsRefused(String rows) throws IOException {
    assertRefused(SheetFile.of(rows).bytes(), Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void entitiesOfAnotherFileAreNotRead() throws IOException {
    String declared = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    byte[] file =
        SheetFile.of("<row><c t=\"s\"><v>0</v></c></row>")
            .part("xl/sharedStrings.xml", declared + "<sst><si><t>&x;</t></si></sst>")
            .bytes();
    assertRefused(file, Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aSheetWiderThanTheMostIsRefused() throws IOException {
    String wide = "<row><c r=\"GR1\"><v>1</v></c><c r=\"GS1\"><v>1</v></c></row>";
    assertRefused(SheetFile.of(wide).bytes(), Problem.Code.TOO_MANY_COLUMNS, "200");
  }

  @Test
  void rowsAreReadUpToTheMostAndRefusedBeyond() throws IOException {
    String row = "<row r=\"200000\"><c><v>1</v></c></row>";
    assertThat(rows(SheetFile.of(row).bytes())).hasSize(1);
    byte[] longer = SheetFile.of(row + row.replace("200000", "200001")).bytes();
    assertThat(rows(longer)).hasSize(1);
    assertThat(problems.first())
        .containsExactly(new Problem(0, "", Problem.Code.TOO_MANY_ROWS, "200000"));
  }

  @Test
  void aTextThatNoSheetCouldHoldIsRefused() throws IOException {
    String text = "A".repeat(100_001);
    String row = "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    assertRefused(SheetFile.of(row).bytes(), Problem.Code.NOT_A_WORKBOOK, "");
  }

  @Test
  void aSmallFileThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] file = SheetFile.of("").part("docProps/core.xml", "A".repeat(2 << 20)).bytes();
    assertThat(file.length).isLessThan(10_000);
    assertRefused(file, Problem.Code.TOO_LARGE, "1");
  }
}
