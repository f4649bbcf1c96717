package se.utfall.api.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet, from its first row to its last. */
final class SheetWriter {
  private static final int UNITS_OF_WIDTH = 256;
  private static final int DIGITS_KEPT = 15;
  private static final String BEGINS_FORMULAS = "=+-@\t\r";

  private final CellStyles styles;
  private final SheetSpec spec;
  private final SXSSFSheet sheet;
  private int next;

  SheetWriter(SXSSFWorkbook workbook, CellStyles styles, SheetSpec spec) {
    this.styles = styles;
    this.spec = spec;
    this.sheet = workbook.createSheet(spec.name());
  }

  void write(String source) {
    layOut();
    printWith(source);
    title();
    header();
    spec.rows().forEach(this::row);
    notes();
  }

  private void layOut() {
    int header = spec.headerRow();
    for (int i = 0; i < spec.columns().size(); i++) {
      sheet.setColumnWidth(i, spec.columns().get(i).width() * UNITS_OF_WIDTH);
    }
    sheet.createFreezePane(spec.frozenColumns(), header + 1);
    int last = header + spec.rows().size();
    sheet.setAutoFilter(new CellRangeAddress(header, last, 0, spec.columns().size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
  }

  /** Lying A4, as wide as the paper and as long as it gets. */
  private void printWith(String source) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    Footer foot = sheet.getFooter();
    foot.setLeft(source.replace("&", "&&"));
    foot.setRight("&P (&N)");
  }

  private void title() {
    List<String> lines = spec.title();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i == 0);
    }
    next = spec.headerRow();
  }

  private void header() {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < spec.columns().size(); i++) {
      SheetColumn column = spec.columns().get(i);
      var cell = row.createCell(i);
      cell.setCellValue(EscapedText.of(column.header()));
      cell.setCellStyle(styles.header(column.kind()));
    }
  }

  private void notes() {
    next++;
    spec.notes().forEach(note -> line(note, false));
  }

  private void line(String text, boolean isTitle) {
    var cell = sheet.createRow(next++).createCell(0);
    cell.setCellValue(EscapedText.of(text));
    cell.setCellStyle(isTitle ? styles.title() : styles.text(false, isLikeFormula(text)));
  }

  private void row(SheetRow row) {
    Row written = sheet.createRow(next++);
    for (int i = 0; i < row.cells().size(); i++) {
      write(row.cells().get(i), row.isSum(), written, i);
    }
  }

  private void write(Cell cell, boolean isSum, Row row, int place) {
    if (cell instanceof Cell.Text text) {
      text(text.text(), isSum, row, place);
    } else if (cell instanceof Cell.Number number) {
      number(number, isSum, row, place);
    } else if (cell instanceof Cell.Formula formula) {
      var written = row.createCell(place);
      written.setCellFormula(formula.text());
      written.setCellStyle(styles.number(isSum, formula.decimals()));
    } else if (isSum) {
      row.createCell(place).setCellStyle(styles.text(true, false));
    }
  }

  private void text(String text, boolean isSum, Row row, int place) {
    var written = row.createCell(place);
    written.setCellValue(EscapedText.of(text));
    written.setCellStyle(styles.text(isSum, isLikeFormula(text)));
  }

  private void number(Cell.Number number, boolean isSum, Row row, int place) {
    BigDecimal value = number.value();
    if (value.stripTrailingZeros().precision() > DIGITS_KEPT) {
      text(value.setScale(number.decimals()).toPlainString().replace('.', ','), isSum, row, place);
      return;
    }
    var written = row.createCell(place);
    written.setCellValue(value.doubleValue());
    written.setCellStyle(styles.number(isSum, number.decimals()));
  }

  private static boolean isLikeFormula(String text) {
    return !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0;
  }
}
