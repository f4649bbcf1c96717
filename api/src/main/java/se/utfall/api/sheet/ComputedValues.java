package se.utfall.api.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Computes formulas, so that programs that only read find values beside them. */
final class ComputedValues {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
  private static final int MEANT_DECIMALS = 6;
  private static final BigDecimal LEFTOVER = new BigDecimal("1e-9");

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
      cell.setCellValue(meant(new BigDecimal(cell.getNumericCellValue())).doubleValue());
    }
  }

  /** 125.9 − 119.8 is 6.1 to who reads it, though it is 6.1000000000000085 in binary. */
  private static BigDecimal meant(BigDecimal value) {
    BigDecimal meant = value.setScale(MEANT_DECIMALS, RoundingMode.HALF_EVEN);
    boolean isLeftover = value.subtract(meant).abs().compareTo(LEFTOVER) < 0;
    return isLeftover ? meant : value.round(FIFTEEN_DIGITS);
  }
}
