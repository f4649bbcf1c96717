package se.utfall.analytics.regression;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;
import tech.tablesaw.api.Table;

/**
 * Lays a straight line through the points of one regressor and one outcome.
 *
 * <p>In: a table from {@link RegressionTable#of}; rows may stand in any order and x may repeat
 * itself. A row with either number missing is left out and counted. Out: a {@link LineResult}, from
 * two values at different x on. When x rises through the rows and neighbouring residuals resemble
 * each other (lag-1 autocorrelation beyond 1.96/√n), {@link Warning#RESIDUALS_GO_TOGETHER} says
 * that p is too small.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table of another shape and for a level outside
 * 0 to 1. Source: at {@link Line}.
 */
public final class LineAnalysis {

  private final double level;

  /** Intervals of 95 percent. */
  public LineAnalysis() {
    this(0.05);
  }

  /** Intervals that miss with this chance: 0.05 for 95 percent. */
  public LineAnalysis(double level) {
    this.level = Level.checked(level);
  }

  public LineResult analyse(Table table) {
    var rows = new Rows(table);
    if (rows.regressors() != 1) {
      throw new IllegalArgumentException("table has " + rows.regressors() + " regressors, not one");
    }
    var line = Line.of(rows.x(0), rows.y(), level);
    return new LineResult(
        rows.basis(), mean(rows.x(0)), mean(rows.y()), line, warnings(rows, line));
  }

  private static OptionalDouble mean(double[] numbers) {
    return numbers.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Squares.mean(numbers));
  }

  private static Set<Warning> warnings(Rows rows, Finding<Line> line) {
    var warnings = EnumSet.noneOf(Warning.class);
    if (isRising(rows.x(0)) && line.toOptional().filter(Line::residualsGoTogether).isPresent()) {
      warnings.add(Warning.RESIDUALS_GO_TOGETHER);
    }
    return warnings;
  }

  private static boolean isRising(double[] x) {
    for (int i = 1; i < x.length; i++) {
      if (!(x[i] > x[i - 1])) {
        return false;
      }
    }
    return true;
  }
}
