package se.utfall.analytics.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an analysis found, or why it does not answer. Not being able to answer is a result: too few
 * values is said, never filled in, and is no error.
 *
 * @param <T> the result record
 */
public sealed interface Finding<T> {

  /** There is an answer. */
  record Found<T>(T result) implements Finding<T> {
    public Found {
      Objects.requireNonNull(result, "result");
    }
  }

  /** There is no answer, for this reason. */
  record Withheld<T>(Reason reason) implements Finding<T> {
    public Withheld {
      Objects.requireNonNull(reason, "reason");
    }
  }

  static <T> Finding<T> found(T result) {
    return new Found<>(result);
  }

  static <T> Finding<T> withheld(Reason reason) {
    return new Withheld<>(reason);
  }

  /** This finding carried on, the reason kept where there is no result. */
  default <R> Finding<R> map(Function<T, R> next) {
    return flatMap(result -> found(next.apply(result)));
  }

  /** This finding carried on to one that may itself be withheld. */
  default <R> Finding<R> flatMap(Function<T, Finding<R>> next) {
    return this instanceof Found<T> found
        ? next.apply(found.result())
        : withheld(whyWithheld().orElseThrow());
  }

  /** The result, where there is one. */
  default Optional<T> toOptional() {
    return this instanceof Found<T> found ? Optional.of(found.result()) : Optional.empty();
  }

  /** The reason for silence, where there is one. */
  default Optional<Reason> whyWithheld() {
    return this instanceof Withheld<T> withheld ? Optional.of(withheld.reason()) : Optional.empty();
  }
}
