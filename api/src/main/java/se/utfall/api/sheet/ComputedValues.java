package se.utfall.api.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Computes formulas, so that programs that only read find values beside them. */
final class ComputedValues {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

  private ComputedValues() {}

  static void fill(SXSSFWorkbook workbook) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    workbook.forEach(
        sheet -> sheet.forEach(row -> row.forEach(cell -> evaluateInPlace(evaluator, cell))));
  }

  private static void evaluateInPlace(
      FormulaEvaluator evaluator, org.apache.poi.ss.usermodel.Cell cell) {
    if (cell.getCellType() == CellType.FORMULA
        && evaluator.evaluateFormulaCell(cell) == CellType.NUMERIC) {
      // 0.1 + 0.2 is 0.3 to who reads it, as it is in the cell
      double value = cell.getNumericCellValue();
      cell.setCellValue(new BigDecimal(value).round(FIFTEEN_DIGITS).doubleValue());
    }
  }
}
