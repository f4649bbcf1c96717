package se.utfall.api.report;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import se.utfall.api.report.ReportTable.Head;
import se.utfall.api.report.ReportTable.Row;
import se.utfall.api.report.ReportTable.Sort;

/** Tables of a Word document: the head is repeated on every page, and no row is broken. */
final class WordTable {
  private static final String LINE = "A6A6A6";
  private static final int SHORTEST = 8;
  private static final int LONGEST_WORD = 16;
  private static final int LONGEST_NAME = 22;
  private static final int ROOM = 2;

  private final XWPFDocument document;

  WordTable(XWPFDocument document) {
    this.document = document;
  }

  void write(ReportTable from) {
    List<Integer> widths = widths(from);
    XWPFTable table = document.createTable();
    table.removeRow(0);
    border(table);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    writeHead(table, from.heads(), widths);
    from.rows().forEach(row -> write(table, from, row, widths));
  }

  private static void border(XWPFTable table) {
    table.setWidth(Integer.toString(WordForm.TEXT_WIDTH));
    table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, LINE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, LINE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setCellMargins(30, 60, 30, 60);
  }

  private static void writeHead(XWPFTable table, List<Head> heads, List<Integer> widths) {
    XWPFTableRow row = table.createRow();
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < heads.size(); i++) {
      XWPFTableCell cell = cell(row, i, widths.get(i));
      fill(cell, heads.get(i).text(), heads.get(i).isNumber(), true);
      cell.getParagraphs().get(0).setKeepNext(true);
    }
  }

  private static void write(XWPFTable table, ReportTable from, Row row, List<Integer> widths) {
    XWPFTableRow written = table.createRow();
    written.setCantSplitRow(true);
    if (row.sort() == Sort.GROUP) {
      while (written.getTableCells().size() > 1) {
        written.removeCell(written.getTableCells().size() - 1);
      }
      XWPFTableCell only = cell(written, 0, WordForm.TEXT_WIDTH);
      only.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
      fill(only, row.cells().get(0), false, true);
      only.getParagraphs().get(0).setKeepNext(true);
      return;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      fill(
          cell(written, i, widths.get(i)),
          row.cells().get(i),
          from.heads().get(i).isNumber(),
          row.sort() == Sort.SUM);
    }
  }

  private static XWPFTableCell cell(XWPFTableRow row, int column, int width) {
    XWPFTableCell cell = row.getCell(column);
    XWPFTableCell found = cell == null ? row.createCell() : cell;
    found.setWidth(Integer.toString(width));
    return found;
  }

  private static void fill(XWPFTableCell cell, String text, boolean isNumber, boolean isBold) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(isNumber ? "TableNumber" : "TableText");
    XWPFRun run = paragraph.createRun();
    run.setBold(isBold);
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  /** By the longest line of the first column and the longest word of the others, within reason. */
  private static List<Integer> widths(ReportTable from) {
    List<Integer> lengths =
        IntStream.range(0, from.heads().size())
            .mapToObj(
                column ->
                    column == 0
                        ? within(longest(from, column, "\n"), LONGEST_NAME)
                        : within(longest(from, column, "\\s"), LONGEST_WORD))
            .toList();
    int sum = lengths.stream().mapToInt(Integer::intValue).sum();
    return lengths.stream().map(length -> length * WordForm.TEXT_WIDTH / sum).toList();
  }

  private static int longest(ReportTable from, int column, String between) {
    Stream<String> texts =
        from.rows().stream()
            .filter(row -> row.sort() != Sort.GROUP)
            .map(row -> row.cells().get(column));
    return Stream.concat(Stream.of(from.heads().get(column).text()), texts)
        .flatMap(text -> Stream.of(text.split(between)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static int within(int length, int most) {
    return Math.max(SHORTEST, Math.min(most, length + ROOM));
  }
}
