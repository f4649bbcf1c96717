package se.utfall.analytics.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.series.Series;

/** Two series joined on equal times; what has no partner is counted. */
final class Pairing {

  /** Years: half a minute. The same period has the same middle but for rounding. */
  private static final double SAME = 1e-6;

  /** Periods of a year and more may be paired whatever lies between (every year, every other). */
  private static final double YEAR = 0.9;

  private static final double SLACK = 0.1;

  private final Series first;
  private final Series second;
  private final List<Pair> pairs = new ArrayList<>();
  private int exact;
  private int boundsOnly;
  private int firstAlone;
  private int secondAlone;

  Pairing(Series first, Series second) {
    this.first = first;
    this.second = second;
    if (isOfOnePeriod()) {
      join();
    }
  }

  /**
   * Whether the series can count over the same kind of period. The middle of a quarter is also the
   * middle of a month, so equal times are not enough.
   */
  boolean isOfOnePeriod() {
    var one = smallestStep(first.times());
    var other = smallestStep(second.times());
    var shorter = Math.min(one, other);
    var longer = Math.max(one, other);
    return shorter > YEAR || Double.isInfinite(longer) || longer <= shorter * (1 + SLACK);
  }

  List<Pair> pairs() {
    return pairs;
  }

  int firstAlone() {
    return firstAlone;
  }

  int secondAlone() {
    return secondAlone;
  }

  double[] column(ToDoubleFunction<Pair> of) {
    return pairs.stream().mapToDouble(of).toArray();
  }

  /** Counts of pairs; missing are the periods in which only one series has a figure. */
  Basis basis() {
    return new Basis(
        Method.CORRELATION, exact, pairs.size() - exact, boundsOnly, firstAlone + secondAlone);
  }

  private static double smallestStep(double[] times) {
    var smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < times.length; i++) {
      smallest = Math.min(smallest, times[i] - times[i - 1]);
    }
    return smallest;
  }

  private void join() {
    var i = 0;
    var j = 0;
    while (i < first.size() && j < second.size()) {
      var apart = first.time(i) - second.time(j);
      if (Math.abs(apart) <= SAME) {
        meet(i++, j++);
      } else if (apart < 0) {
        firstAlone++;
        i++;
      } else {
        secondAlone++;
        j++;
      }
    }
    firstAlone += first.size() - i;
    secondAlone += second.size() - j;
  }

  private void meet(int i, int j) {
    if (!first.hasValue(i) || !second.hasValue(j)) {
      boundsOnly++;
      return;
    }
    exact += first.isExact(i) && second.isExact(j) ? 1 : 0;
    pairs.add(
        new Pair(first.time(i), first.row(i), second.row(j), value(first, i), value(second, j)));
  }

  private static double value(Series series, int position) {
    return series.figure(position).value().orElseThrow().doubleValue();
  }
}
