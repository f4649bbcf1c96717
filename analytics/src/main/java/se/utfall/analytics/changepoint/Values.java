package se.utfall.analytics.changepoint;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.series.Series;

/** The named values of a series, in order, with the rows they stand on. */
final class Values {

  private final int[] rows;
  private final double[] values;
  private final double mean;

  Values(Series series) {
    rows = series.valuedRows();
    values = series.values();
    mean = mean(0, values.length);
  }

  int size() {
    return values.length;
  }

  int row(int i) {
    return rows[i];
  }

  double at(int i) {
    return values[i];
  }

  double[] toArray() {
    return values.clone();
  }

  double mean() {
    return mean;
  }

  /** Whether no two values differ. */
  boolean areEqual() {
    return IntStream.range(1, values.length).allMatch(i -> values[i] == values[0]);
  }

  /** y less the mean of all, so that sums of many keep their digits. */
  double centred(int i) {
    return values[i] - mean;
  }

  /** Mean from one position to before another; that of equal values is their value. */
  double mean(int from, int to) {
    var sum = 0.0;
    for (int i = from; i < to; i++) {
      sum += values[i] - values[from];
    }
    return from < to ? values[from] + sum / (to - from) : 0;
  }

  /** Squared deviations from the mean of that stretch, summed. */
  double squares(int from, int to) {
    var middle = mean(from, to);
    var sum = 0.0;
    for (int i = from; i < to; i++) {
      sum += (values[i] - middle) * (values[i] - middle);
    }
    return sum;
  }

  /** The shift after so many values. */
  Levels levels(int count) {
    return new Levels(rows[count - 1], rows[count], mean(0, count), mean(count, values.length));
  }

  /** The rows of these positions. */
  List<Integer> rows(IntStream positions) {
    return positions.mapToObj(i -> rows[i]).toList();
  }
}
