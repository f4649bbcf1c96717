package se.utfall.analytics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The positions of a group, from one to before another, and the decision that started it. */
record Span(int from, int to, Optional<Rebase> rebase) {

  /**
   * Every position once, in order. A rebase before the first value or after the last starts
   * nothing; of several between two values the last counts.
   */
  static List<Span> of(Sequence sequence, List<Rebase> rebases) {
    var spans = new ArrayList<Span>();
    var from = 0;
    Optional<Rebase> started = Optional.empty();
    for (var rebase : rebases) {
      var start = sequence.firstFrom(rebase.from());
      if (start > from && start < sequence.size()) {
        spans.add(new Span(from, start, started));
        from = start;
      }
      if (start > 0 && start < sequence.size()) {
        started = Optional.of(rebase);
      }
    }
    if (from < sequence.size()) {
      spans.add(new Span(from, sequence.size(), started));
    }
    return spans;
  }
}
