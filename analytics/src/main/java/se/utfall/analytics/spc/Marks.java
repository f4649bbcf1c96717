package se.utfall.analytics.spc;

import se.utfall.analytics.spc.Rule.OutsideLimits;
import se.utfall.analytics.spc.Rule.SameSide;
import se.utfall.analytics.spc.Rule.Trend;
import se.utfall.analytics.spc.Rule.TwoOfThree;

/**
 * Which rules mark which point, as one bit per rule and direction. A group is marked stretch by
 * stretch: runs of neighbours that no gap breaks.
 */
final class Marks {

  private static final double ROUNDING = 1e-14;

  private final Sequence sequence;
  private final SpcSettings settings;
  private final int[] zones;
  private final int[] up;
  private final int[] down;

  Marks(Sequence sequence, SpcSettings settings) {
    this.sequence = sequence;
    this.settings = settings;
    zones = new int[sequence.size()];
    up = new int[sequence.size()];
    down = new int[sequence.size()];
  }

  /** Marks the group of the positions from one to before another. */
  void mark(int from, int to, Limits limits) {
    for (int i = from; i < to; i++) {
      zones[i] = limits.zone(sequence.value(i));
    }
    var start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !sequence.followsOn(i, settings.gaps())) {
        markStretch(start, i);
        start = i;
      }
    }
  }

  /** The rules that mark this position upwards, the first rule in the lowest bit. */
  int up(int i) {
    return up[i];
  }

  /** The rules that mark this position downwards. */
  int down(int i) {
    return down[i];
  }

  /** 1 for a rise from i to i + 1, −1 for a fall, 0 for a tie. */
  int step(int i) {
    var before = sequence.value(i);
    var after = sequence.value(i + 1);
    var rounding = ROUNDING * (Math.abs(before) + Math.abs(after));
    return Math.abs(after - before) <= rounding ? 0 : after > before ? 1 : -1;
  }

  private void markStretch(int from, int to) {
    var rules = settings.rules().rules();
    for (int r = 0; r < rules.size(); r++) {
      var rule = rules.get(r);
      var bit = 1 << r;
      if (rule instanceof OutsideLimits) {
        outside(from, to, bit);
      } else if (rule instanceof SameSide side) {
        sides(from, to, side, bit);
      } else if (rule instanceof Trend trend) {
        trends(from, to, trend, bit);
      } else if (rule instanceof TwoOfThree two) {
        twoOfThree(from, to, two, bit);
      }
    }
  }

  private void outside(int from, int to, int bit) {
    for (int i = from; i < to; i++) {
      if (Math.abs(zones[i]) == Limits.OUTSIDE) {
        set(i, zones[i], bit);
      }
    }
  }

  private void sides(int from, int to, SameSide rule, int bit) {
    var start = from;
    for (int i = from + 1; i <= to; i++) {
      var sign = Integer.signum(zones[start]);
      if (i == to || Integer.signum(zones[i]) != sign) {
        run(start, i, rule.points(), rule.marking(), sign, bit);
        start = i;
      }
    }
  }

  /** A run of steps from start to i has one point more than steps, the turning point at i. */
  private void trends(int from, int to, Trend rule, int bit) {
    var start = from;
    for (int i = from + 1; i < to; i++) {
      var sign = step(start);
      if (i == to - 1 || step(i) != sign) {
        run(start, i + 1, rule.points(), rule.marking(), sign, bit);
        start = i;
      }
    }
  }

  private void run(int from, int to, int points, Marking marking, int sign, int bit) {
    if (sign == 0 || to - from < points) {
      return;
    }
    for (int i = marking == Marking.ALL ? from : from + points - 1; i < to; i++) {
      set(i, sign, bit);
    }
  }

  private void twoOfThree(int from, int to, TwoOfThree rule, int bit) {
    for (int first = from; first + 3 <= to; first++) {
      triple(first, 1, rule, bit);
      triple(first, -1, rule, bit);
    }
  }

  private void triple(int first, int sign, TwoOfThree rule, int bit) {
    var beyond = 0;
    var onSide = 0;
    for (int i = first; i < first + 3; i++) {
      beyond += isBeyondTwoSigma(i, sign, rule) ? 1 : 0;
      onSide += sign * zones[i] > 0 ? 1 : 0;
    }
    if (beyond < 2 || rule.thirdOnSameSide() && onSide < 3) {
      return;
    }
    for (int i = first; i < first + 3; i++) {
      if (isBeyondTwoSigma(i, sign, rule)) {
        set(i, sign, bit);
      }
    }
  }

  private boolean isBeyondTwoSigma(int i, int sign, TwoOfThree rule) {
    var zone = sign * zones[i];
    return zone == 2 || zone == Limits.OUTSIDE && rule.countsOutside();
  }

  private void set(int i, int sign, int bit) {
    if (sign > 0) {
      up[i] |= bit;
    } else {
      down[i] |= bit;
    }
  }
}
