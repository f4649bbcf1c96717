package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the import reads of a workbook, and the workbooks of one number that tests give it. */
record OpenedWorkbook(List<FileRow> rows, List<Problem> problems) {

  static OpenedWorkbook of(byte[] file) throws IOException {
    Problems problems = new Problems();
    List<FileRow> rows = new ArrayList<>();
    try (FileRows read = FileForm.WORKBOOK.open(new ByteArrayInputStream(file), problems)) {
      for (FileRow row = read.next(); row != null; row = read.next()) {
        rows.add(row);
      }
    }
    return new OpenedWorkbook(rows, problems.first());
  }

  /** What the only cell of a workbook says, which is right. */
  static String only(byte[] file) throws IOException {
    OpenedWorkbook opened = of(file);
    assertThat(opened.problems).isEmpty();
    assertThat(opened.rows).hasSize(1);
    assertThat(opened.rows.get(0).flaws()).isEmpty();
    return opened.rows.get(0).cells().get(0);
  }

  /** What is wrong with the only cell of a workbook. */
  static FileRow.Flaw flaw(byte[] file) throws IOException {
    OpenedWorkbook opened = of(file);
    assertThat(opened.problems).isEmpty();
    assertThat(opened.rows).extracting(row -> row.cells().get(0)).containsExactly("");
    return opened.rows.get(0).flaws().get(0);
  }

  static byte[] bytes(Workbook workbook) throws IOException {
    try (workbook) {
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A workbook whose only cell is a number in a format. */
  static byte[] number(String format, double value) throws IOException {
    var workbook = new XSSFWorkbook();
    Cell cell = workbook.createSheet().createRow(0).createCell(0);
    cell.setCellValue(value);
    cell.setCellStyle(workbook.createCellStyle());
    cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
    return bytes(workbook);
  }
}
