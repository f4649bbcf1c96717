package se.utfall.analytics.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Some series in a row and the analysis to take them through. */
record Piece<S, R>(long start, List<S> series, Function<? super S, ? extends R> analysis) {

  int size() {
    return series.size();
  }

  List<Outcome<R>> outcomes() {
    var outcomes = new ArrayList<Outcome<R>>(series.size());
    for (int i = 0; i < series.size(); i++) {
      outcomes.add(outcome(start + i, series.get(i)));
    }
    return outcomes;
  }

  private Outcome<R> outcome(long position, S one) {
    try {
      return new Outcome.Done<>(position, analysis.apply(one));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Failed<>(position, fault);
    }
  }
}
