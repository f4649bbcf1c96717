package se.utfall.analytics.regression;

import tech.tablesaw.api.Table;

/**
 * Finds by least squares how much each of several regressors adds to an outcome.
 *
 * <p>In: a table from {@link RegressionTable#ofColumns}. A row with any number missing is left out
 * and counted. Out: a {@link MultipleResult}. Minimum n: as many rows as coefficients; one more for
 * standard errors. Regressors of which one can be made from the others are told as {@link
 * se.utfall.analytics.finding.Reason#COLLINEAR}.
 *
 * <p>Errors: {@link IllegalArgumentException} for a table of another shape and for a level outside
 * 0 to 1. Source: at {@link Multiple}.
 */
public final class MultipleAnalysis {

  private final double level;
  private final boolean intercept;

  /**
   * @param level chance that an interval misses: 0.05
   * @param intercept whether there is a constant part; without one the fit goes through the origin
   */
  public MultipleAnalysis(double level, boolean intercept) {
    this.level = Level.checked(level);
    this.intercept = intercept;
  }

  public MultipleResult analyse(Table table) {
    var rows = new Rows(table);
    return new MultipleResult(rows.basis(), new Design(rows, intercept).fit(level));
  }
}
