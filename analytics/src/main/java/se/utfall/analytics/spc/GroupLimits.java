package se.utfall.analytics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/** Computes the limits of one group: the values from one position to before another. */
final class GroupLimits {

  private static final double ROUNDING = 1e-14;

  private final Sequence sequence;
  private final SpcSettings settings;

  GroupLimits(Sequence sequence, SpcSettings settings) {
    this.sequence = sequence;
    this.settings = settings;
  }

  /** The group of these positions. */
  Group of(int number, Span span, Optional<Baseline> baseline) {
    var used = baseline.map(held -> within(span, held)).orElse(span);
    var n = used.to() - used.from();
    var mean = mean(used.from(), used.to());
    return new Group(
        number,
        span.rebase(),
        sequence.row(span.from()),
        sequence.row(span.to() - 1),
        span.to() - span.from(),
        n,
        mean,
        n < settings.trialUnder(),
        limits(used.from(), used.to(), mean));
  }

  /** The part of a span that the baseline holds; the span when that is nothing. */
  private Span within(Span span, Baseline baseline) {
    var from = span.from();
    while (from < span.to() && !baseline.holds(sequence.time(from))) {
      from++;
    }
    var to = from;
    while (to < span.to() && baseline.holds(sequence.time(to))) {
      to++;
    }
    return from < to ? new Span(from, to, span.rebase()) : span;
  }

  private Finding<Limits> limits(int from, int to, double mean) {
    var count = 0;
    var sum = 0.0;
    for (int i = from + 1; i < to; i++) {
      if (sequence.followsOn(i, settings.gaps())) {
        sum += sequence.movingRange(i);
        count++;
      }
    }
    if (to - from < settings.minimumForLimits() || count < settings.minimumForLimits() - 1) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    return Finding.found(screened(from, to, mean, sum, count));
  }

  private Limits screened(int from, int to, double mean, double sum, int count) {
    var all = sum / count;
    List<Integer> out = List.of();
    var kept = sum;
    if (settings.screening() != Screening.NONE && all > 0) {
      out = new ArrayList<>();
      kept = 0;
      for (int i = from + 1; i < to; i++) {
        if (sequence.followsOn(i, settings.gaps())) {
          if (isScreened(i, settings.factors().screening() * all)) {
            out.add(sequence.row(i));
          } else {
            kept += sequence.movingRange(i);
          }
        }
      }
    }
    var range = kept / (count - out.size());
    var factors = settings.factors();
    return new Limits(
        mean, all, out, range, factors.limit() * range / 3, factors.movingRangeUpper() * range);
  }

  private boolean isScreened(int i, double bound) {
    var rounding =
        ROUNDING * (bound + Math.abs(sequence.value(i)) + Math.abs(sequence.value(i - 1)));
    var over = sequence.movingRange(i) - bound;
    return settings.screening() == Screening.ABOVE ? over > rounding : over >= -rounding;
  }

  /** From the first value on, so that the mean of equal values is that value and not beside it. */
  private double mean(int from, int to) {
    var first = sequence.value(from);
    var sum = 0.0;
    for (int i = from; i < to; i++) {
      sum += sequence.value(i) - first;
    }
    return first + sum / (to - from);
  }
}
