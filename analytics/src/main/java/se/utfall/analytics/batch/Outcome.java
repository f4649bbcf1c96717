package se.utfall.analytics.batch;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of one series.
 *
 * @param position its place among the series given, from 0
 * @param <R> the result of the analysis
 */
public sealed interface Outcome<R> {

  long position();

  /** The analysis answered. */
  record Done<R>(long position, R result) implements Outcome<R> {
    public Done {
      Objects.requireNonNull(result, "result");
    }
  }

  /** The analysis failed on this series, by this fault. */
  record Failed<R>(long position, Throwable fault) implements Outcome<R> {
    public Failed {
      Objects.requireNonNull(fault, "fault");
    }
  }

  /** The result, where there is one. */
  default Optional<R> toOptional() {
    return this instanceof Done<R> done ? Optional.of(done.result()) : Optional.empty();
  }
}
