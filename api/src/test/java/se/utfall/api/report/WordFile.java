package se.utfall.api.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A Word document opened again. */
record WordFile(XWPFDocument document) implements AutoCloseable {

  static WordFile of(byte[] bytes) throws IOException {
    return new WordFile(new XWPFDocument(new ByteArrayInputStream(bytes)));
  }

  /** The texts of all paragraphs of a style. */
  List<String> styled(String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  List<CTInline> pictures() {
    return document.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .flatMap(run -> run.getCTR().getDrawingList().stream())
        .flatMap(drawing -> drawing.getInlineList().stream())
        .toList();
  }

  /** The cells of the row of a table that begins with a text, without no-break spaces. */
  static List<String> row(XWPFTable table, String first) {
    return table.getRows().stream()
        .filter(row -> row.getCell(0).getText().equals(first))
        .findFirst()
        .orElseThrow()
        .getTableCells()
        .stream()
        .map(cell -> cell.getText().replace("\u00a0", ""))
        .toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
