package se.utfall.api.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The dress of the cells of one workbook, each made once. Not thread-safe. */
final class CellStyles {
  private static final short TITLE_POINTS = 14;

  private final SXSSFWorkbook workbook;
  private final Font bold;
  private final Map<Object, CellStyle> made = new HashMap<>();

  CellStyles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    this.bold = workbook.createFont();
    bold.setBold(true);
  }

  CellStyle title() {
    return made.computeIfAbsent(
        "title",
        key -> {
          Font large = workbook.createFont();
          large.setBold(true);
          large.setFontHeightInPoints(TITLE_POINTS);
          CellStyle style = workbook.createCellStyle();
          style.setFont(large);
          return style;
        });
  }

  CellStyle header(SheetColumn.Kind kind) {
    return made.computeIfAbsent(
        kind,
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.setFont(bold);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          style.setBorderBottom(BorderStyle.THIN);
          style.setAlignment(
              kind == SheetColumn.Kind.NUMBER
                  ? HorizontalAlignment.RIGHT
                  : HorizontalAlignment.LEFT);
          return style;
        });
  }

  /** A text; one that could be taken for a formula is marked as a text for who edits it. */
  CellStyle text(boolean isSum, boolean quoted) {
    return made.computeIfAbsent(
        new TextDress(isSum, quoted),
        key -> {
          CellStyle style = plain(isSum);
          style.setQuotePrefixed(quoted);
          return style;
        });
  }

  CellStyle number(boolean isSum, int decimals) {
    return made.computeIfAbsent(
        new NumberDress(isSum, decimals),
        key -> {
          CellStyle style = plain(isSum);
          String format = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          return style;
        });
  }

  private CellStyle plain(boolean isSum) {
    CellStyle style = workbook.createCellStyle();
    if (isSum) {
      style.setFont(bold);
      style.setBorderTop(BorderStyle.THIN);
    }
    return style;
  }

  private record TextDress(boolean isSum, boolean quoted) {}

  private record NumberDress(boolean isSum, int decimals) {}
}
