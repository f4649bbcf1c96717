package se.utfall.analytics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.trend.Better;

/**
 * The signals of a rule set, made once: many charts share the same few, and most points have at
 * most one.
 */
final class Reading {

  private final RuleSet rules;
  private final int trends;
  private final List<List<Signal>> up;
  private final List<List<Signal>> down;

  Reading(RuleSet rules) {
    this.rules = rules;
    trends =
        IntStream.range(0, rules.rules().size())
            .filter(r -> rules.rules().get(r) instanceof Rule.Trend)
            .map(r -> 1 << r)
            .sum();
    up = signals(rules, Direction.UP);
    down = signals(rules, Direction.DOWN);
  }

  /**
   * The signals of a point, heaviest rule first.
   *
   * @param upwards the rules that mark it upwards, one bit each
   * @param downwards the rules that mark it downwards
   * @param falls whether the next value is lower, which settles which of two trends is to the right
   */
  List<Signal> of(int upwards, int downwards, boolean falls) {
    var both = upwards | downwards;
    if (both == 0) {
      return List.of();
    }
    if (Integer.bitCount(upwards) + Integer.bitCount(downwards) == 1) {
      return (downwards == 0 ? up : down).get(Integer.numberOfTrailingZeros(both));
    }
    var found = new ArrayList<Signal>();
    for (int r = 0; both >> r != 0; r++) {
      add(found, falls ? down : up, falls ? downwards : upwards, r);
      add(found, falls ? up : down, falls ? upwards : downwards, r);
    }
    return found;
  }

  /** Whether a trend is among the rules of these bits. */
  boolean isTrend(int marks) {
    return (marks & trends) != 0;
  }

  /** The class that these signals give a point. */
  Variation variation(List<Signal> signals, Better better) {
    if (signals.isEmpty()) {
      return Variation.COMMON_CAUSE;
    }
    var first = Variation.of(signals.get(0).direction(), better);
    if (rules.precedence() == Precedence.FIRST_RULE || signals.size() == 1) {
      return first;
    }
    return signals.stream()
        .map(signal -> Variation.of(signal.direction(), better))
        .filter(Variation::isImprovement)
        .findFirst()
        .orElse(first);
  }

  private static void add(List<Signal> found, List<List<Signal>> signals, int marks, int rule) {
    if ((marks >> rule & 1) != 0) {
      found.addAll(signals.get(rule));
    }
  }

  private static List<List<Signal>> signals(RuleSet rules, Direction direction) {
    return rules.rules().stream().map(rule -> List.of(new Signal(rule, direction))).toList();
  }
}
