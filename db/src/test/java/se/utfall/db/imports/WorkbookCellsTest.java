package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utfall.db.imports.OpenedWorkbook.bytes;
import static se.utfall.db.imports.OpenedWorkbook.flaw;
import static se.utfall.db.imports.OpenedWorkbook.number;
import static se.utfall.db.imports.OpenedWorkbook.only;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook say. */
class WorkbookCellsTest {

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
}
