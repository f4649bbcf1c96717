package se.utfall.analytics.correlation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.utfall.analytics.finding.Finding;

/**
 * The relation between the changes of two series from one period to the next. A trend that both
 * have is one constant change and drops out.
 *
 * <p>Changes run between neighbouring pairs one step apart; over a gap there is none. Differences
 * are rounded at a part in 10¹² of the largest value, so that equal changes are ties.
 *
 * <p>Source: C. W. J. Granger and P. Newbold (1974), Spurious regressions in econometrics, Journal
 * of Econometrics 2 (why levels mislead and differences do not).
 *
 * @param n pairs of changes
 */
public record Changes(int n, Finding<Pearson> pearson, Finding<Spearman> spearman) {

  private static final double NOISE = 1e-12;
  private static final double SLACK = 0.1;

  static Changes of(List<Pair> pairs, double level) {
    var x = changes(pairs, Pair::first);
    var y = changes(pairs, Pair::second);
    return new Changes(x.length, Pearson.of(x, y, level), Spearman.of(x, y));
  }

  private static double[] changes(List<Pair> pairs, ToDoubleFunction<Pair> side) {
    var grain = NOISE * pairs.stream().mapToDouble(side).map(Math::abs).max().orElse(0);
    var step = smallestStep(pairs) * (1 + SLACK);
    var changes = new double[Math.max(0, pairs.size() - 1)];
    var count = 0;
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).time() - pairs.get(i - 1).time() <= step) {
        var change = side.applyAsDouble(pairs.get(i)) - side.applyAsDouble(pairs.get(i - 1));
        changes[count++] = grain > 0 ? Math.rint(change / grain) * grain + 0.0 : change;
      }
    }
    return Arrays.copyOf(changes, count);
  }

  private static double smallestStep(List<Pair> pairs) {
    var smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < pairs.size(); i++) {
      smallest = Math.min(smallest, pairs.get(i).time() - pairs.get(i - 1).time());
    }
    return smallest;
  }
}
