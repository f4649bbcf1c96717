package se.utfall.analytics.changepoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Pruned exact linear time: the best last cut before every position, from the best before it.
 *
 * <pre>
 * F(t) = min over s of G(s) + cost(s, t),   t − s ≥ minimum
 * G(0) = 0,   G(s) = F(s) + penalty
 * s is dropped for all ends from t + minimum on once G(s) + cost(s, t) &gt; G(t)
 * </pre>
 *
 * <p>The drop waits for the minimum length, since t cannot be a cut for ends nearer than that;
 * without the wait the answer would not always be the best. In the worst case, no change anywhere,
 * the time is quadratic; beyond {@value #LARGEST} values there is no answer.
 */
final class Pelt {

  static final int LARGEST = 10_000;

  /** Share of the whole squared deviation below which a difference is rounding. */
  private static final double ROUNDING = 1e-12;

  private final Values values;
  private final int minimum;
  private final double penalty;
  private final double[] sums;
  private final double[] squares;
  private final double[] opened;
  private final double[] totals;
  private final int[] cut;

  private Pelt(Values values, int minimum, double penalty) {
    this.values = values;
    this.minimum = minimum;
    this.penalty = penalty;
    var n = values.size();
    sums = new double[n + 1];
    squares = new double[n + 1];
    opened = new double[n + 1];
    totals = new double[n + 1];
    cut = new int[n + 1];
    for (int i = 0; i < n; i++) {
      var y = values.centred(i);
      sums[i + 1] = sums[i] + y;
      squares[i + 1] = squares[i] + y * y;
    }
  }

  static Finding<Segmentation> of(Values values, ChangePointSettings settings) {
    if (values.size() == 0) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (values.size() > LARGEST) {
      return Finding.withheld(Reason.TOO_MANY_VALUES);
    }
    var sigma =
        settings.penalty().isPresent()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Noise.ofSteps(values));
    var penalty =
        settings.penalty().isPresent()
            ? settings.penalty().getAsDouble()
            : 3 * sigma.getAsDouble() * sigma.getAsDouble() * Math.log(values.size());
    var pelt = new Pelt(values, settings.minimumSegment(), penalty);
    pelt.search();
    return Finding.found(pelt.segmentation(sigma));
  }

  private void search() {
    var n = values.size();
    var rounding = ROUNDING * squares[n];
    var starts = new int[n + 1];
    var dropFrom = new int[n + 1];
    Arrays.fill(dropFrom, Integer.MAX_VALUE);
    var count = 1;
    for (int t = 1; t <= n; t++) {
      // Shorter than a segment: only as the whole series does such a stretch stand.
      if (t < minimum && t < n) {
        continue;
      }
      if (t - minimum >= minimum) {
        starts[count++] = t - minimum;
      }
      opened[t] = choose(t, starts, count, rounding) + penalty;
      count = kept(t, starts, count, dropFrom, rounding);
    }
  }

  private double choose(int t, int[] starts, int count, double rounding) {
    var best = Double.POSITIVE_INFINITY;
    for (int c = 0; c < count; c++) {
      totals[c] = opened[starts[c]] + cost(starts[c], t);
      if (totals[c] < best - rounding) {
        best = totals[c];
        cut[t] = starts[c];
      }
    }
    return best;
  }

  private int kept(int t, int[] starts, int count, int[] dropFrom, double rounding) {
    var left = 0;
    for (int c = 0; c < count; c++) {
      var s = starts[c];
      if (dropFrom[s] == Integer.MAX_VALUE && totals[c] > opened[t] + rounding) {
        dropFrom[s] = t + Math.min(minimum, values.size());
      }
      if (t + 1 < dropFrom[s]) {
        starts[left++] = s;
      }
    }
    return left;
  }

  /** Squared deviations of the values s … t − 1 from their mean. */
  private double cost(int s, int t) {
    var sum = sums[t] - sums[s];
    return Math.max(0, squares[t] - squares[s] - sum * sum / (t - s));
  }

  private Segmentation segmentation(OptionalDouble sigma) {
    Deque<Segment> segments = new ArrayDeque<>();
    var objective = 0.0;
    for (int end = values.size(); end > 0; end = cut[end]) {
      var from = cut[end];
      segments.addFirst(
          new Segment(values.row(from), values.row(end - 1), end - from, values.mean(from, end)));
      objective += values.squares(from, end);
    }
    return new Segmentation(
        penalty,
        sigma,
        minimum,
        objective + penalty * (segments.size() - 1),
        new ArrayList<>(segments));
  }
}
