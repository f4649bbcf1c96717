package se.utfall.api.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookSpecTest {
  private static final List<SheetColumn> COLUMNS =
      List.of(SheetColumn.text("Rad", 30), SheetColumn.number("Bokslut 2023, mnkr", 14));

  private static Cell number(String value) {
    return Cell.number(new BigDecimal(value));
  }

  private static WorkbookSpec table() {
    String first = SheetSpec.address(2, 1, 0);
    String last = SheetSpec.address(2, 1, 1);
    SheetSpec sheet =
        new SheetSpec(
            "Resultaträkning",
            List.of("Resultaträkning 2023", "Belopp i mnkr"),
            COLUMNS,
            List.of(
                SheetRow.of(Cell.text("Intäkter"), number("0.1")),
                SheetRow.of(Cell.text("Bidrag"), number("0.20")),
                SheetRow.of(Cell.text("Gäller inte"), Cell.EMPTY),
                SheetRow.sum(
                    Cell.text("Summa"), new Cell.Formula("SUM(" + first + ":" + last + ")", 1)),
                SheetRow.of(
                    Cell.text("Skillnad"),
                    new Cell.Formula(SheetSpec.address(2, 1, 3) + "-" + last, 1))),
            1,
            List.of("Källa: påhittad"));
    return new WorkbookSpec("Tabell", "Årsrapport & bokslut", "sv", List.of(sheet));
  }

  private static SheetSpec cells(Cell... cells) {
    List<SheetRow> rows =
        Arrays.stream(cells).map(cell -> SheetRow.of(Cell.text("rad"), cell)).toList();
    return SheetSpec.toImport(COLUMNS, rows);
  }

  private static WorkbookSpec of(SheetSpec... sheets) {
    return new WorkbookSpec("Prov", "Påhittat", "sv", List.of(sheets));
  }

  private static XSSFWorkbook read(WorkbookSpec spec) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(spec.bytes()));
  }

  private static Map<String, String> parts(byte[] zip) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), new String(in.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws Exception {
    byte[] bytes = table().bytes();
    assertThat(table().bytes()).isEqualTo(bytes);
    try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        assertThat(part.getTimeLocal()).as(part.getName()).hasToString("1980-01-01T00:00");
      }
    }
    assertThat(parts(bytes).get("docProps/core.xml"))
        .contains(
            "1980-01-01T00:00:00Z",
            "<dc:creator>Utfall</dc:creator>",
            "<dc:title>Tabell</dc:title>")
        .contains("<dc:language>sv</dc:language>")
        .doesNotContain("202");
    assertThat(String.join("", parts(bytes).values())).doesNotContain("POI");
  }

  @Test
  void numbersAreNumbersWithTheDecimalsThatAreToBeSeen() throws IOException {
    try (var workbook = read(of(cells(number("125.90"), number("-2003603"), number("0"))))) {
      XSSFSheet sheet = workbook.getSheet("Import");
      assertThat(List.of(1, 2, 3))
          .extracting(row -> sheet.getRow(row).getCell(1))
          .extracting(
              XSSFCell::getNumericCellValue, cell -> cell.getCellStyle().getDataFormatString())
          .containsExactly(
              tuple(125.9, "#,##0.00"), tuple(-2003603.0, "#,##0"), tuple(0.0, "#,##0"));
    }
  }

  @Test
  void formulasStandWithTheirValuesAndWithoutTheRestOfBinaryComputing() throws IOException {
    try (var workbook = read(table())) {
      XSSFCell sum = workbook.getSheetAt(0).getRow(7).getCell(1);
      assertThat(sum.getCellFormula()).isEqualTo("SUM(B5:B6)");
      assertThat(sum.getRawValue()).isEqualTo("0.3");
      assertThat(sum.getCellStyle().getFont().getBold()).isTrue();
      XSSFCell difference = workbook.getSheetAt(0).getRow(8).getCell(1);
      assertThat(difference.getCellFormula()).isEqualTo("B8-B6");
      assertThat(difference.getRawValue()).isEqualTo("0.1");
      assertThat(workbook.getSheetAt(0).getRow(6).getCell(1)).isNull();
    }
  }

  @Test
  void theHeaderStaysFiltersAndIsRepeatedOnEveryPrintedPage() throws IOException {
    try (var workbook = read(table())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Resultaträkning 2023");
      XSSFCell header = sheet.getRow(3).getCell(1);
      assertThat(header.getStringCellValue()).isEqualTo("Bokslut 2023, mnkr");
      assertThat(header.getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:B9");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Årsrapport && bokslut");
      assertThat(sheet.getRow(10).getCell(0).getStringCellValue()).isEqualTo("Källa: påhittad");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46 31", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1"})
  void aTextThatLooksLikeAFormulaIsAText(String text) throws IOException {
    WorkbookSpec spec = of(cells(Cell.text(text)));
    assertThat(parts(spec.bytes()).get("xl/worksheets/sheet1.xml")).doesNotContain("<f");
    try (var workbook = read(spec)) {
      XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rad ett\r\nrad två", "\u0001\u001f", "_x000D_", "__x0041__", " å ä ö ", "<&>"})
  void everyTextComesBackAsItWas(String text) throws IOException {
    try (var workbook = read(of(cells(Cell.text(text))))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo(text);
    }
  }

  @Test
  void aNumberOfMoreDigitsThanASheetKeepsIsAText() throws IOException {
    try (var workbook = read(of(cells(number("1234567890123456.50"), number("123456789012345"))))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("1234567890123456,50");
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(123456789012345.0);
    }
  }

  @Test
  void aLongSheetIsWholeAndSheetsStandInOrder() throws IOException {
    List<SheetRow> rows =
        IntStream.range(0, 2_000)
            .mapToObj(i -> SheetRow.of(Cell.text("rad " + i), number("" + i)))
            .toList();
    SheetSpec other =
        new SheetSpec("Netto/brutto: [a]*", List.of(), COLUMNS, List.of(), 0, List.of());
    try (var workbook = read(of(SheetSpec.toImport(COLUMNS, rows), other))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2_000);
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("rad 0");
      assertThat(workbook.getSheetAt(0).getRow(2_000).getCell(1).getNumericCellValue())
          .isEqualTo(1_999);
      assertThat(workbook.getSheetName(1)).isEqualTo("Netto brutto   a  ");
    }
  }

  @Test
  void whatCannotBeWrittenRightlyIsRefused() {
    assertThatThrownBy(() -> new Cell.Number(new BigDecimal("1.25"), 1))
        .hasMessage("1.25 has more than 1 decimals");
    assertThatThrownBy(() -> new Cell.Formula("=A1", 0)).hasMessageContaining("=A1");
    assertThatThrownBy(
            () ->
                SheetSpec.toImport(
                    COLUMNS, List.of(SheetRow.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY))))
        .hasMessageContaining("wider than the header");
    List<SheetRow> many = Collections.nCopies(SheetSpec.MOST_ROWS + 1, SheetRow.of(Cell.EMPTY));
    assertThatThrownBy(() -> SheetSpec.toImport(COLUMNS, many)).hasMessageContaining("200000 rows");
  }
}
