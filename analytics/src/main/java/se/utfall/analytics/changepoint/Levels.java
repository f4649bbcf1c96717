package se.utfall.analytics.changepoint;

/**
 * A shift of the mean.
 *
 * @param lastRowBefore row, from 0, of the last value before it
 * @param firstRowAfter row of the first value after it; rows between have no value
 * @param meanBefore mean of all values before it, in the unit of the series
 * @param meanAfter mean of all values after it
 */
public record Levels(int lastRowBefore, int firstRowAfter, double meanBefore, double meanAfter) {

  /** How far the mean moved. */
  public double amount() {
    return meanAfter - meanBefore;
  }
}
