package se.utfall.analytics.season;

import java.util.OptionalInt;

/**
 * One of the three local regressions (loess) of {@link Stl}. What is empty takes the default of its
 * place.
 *
 * @param window how many neighbouring periods take part, at least 3; an even number means the next
 *     odd one
 * @param degree 0 fits a level to the neighbours, 1 a line
 * @param jump fit every so many periods and draw straight lines between; default a tenth of the
 *     window, rounded up; 1 fits everywhere
 */
public record Smoother(OptionalInt window, int degree, OptionalInt jump) {

  private static final int LARGEST = 100_000_000;

  public Smoother {
    if (window.isPresent() && (window.getAsInt() < 3 || window.getAsInt() > LARGEST)) {
      throw new IllegalArgumentException("window " + window.getAsInt() + " is not 3 or more");
    }
    if (degree != 0 && degree != 1) {
      throw new IllegalArgumentException("degree " + degree + " is neither 0 nor 1");
    }
    if (jump.isPresent() && jump.getAsInt() < 1) {
      throw new IllegalArgumentException("jump " + jump.getAsInt() + " is not positive");
    }
  }

  /** The default window and jump. */
  public static Smoother ofDegree(int degree) {
    return new Smoother(OptionalInt.empty(), degree, OptionalInt.empty());
  }

  /** This window and the default jump. */
  public static Smoother of(int window, int degree) {
    return new Smoother(OptionalInt.of(window), degree, OptionalInt.empty());
  }

  /** Fitted every so many periods. */
  public Smoother withJump(int periods) {
    return new Smoother(window, degree, OptionalInt.of(periods));
  }

  /** With every choice made: the window, or else this one, and its jump. */
  Span orWindow(int other) {
    var odd = oddFrom(window.orElse(other));
    return new Span(odd, degree, jump.orElse((odd + 9) / 10));
  }

  static int oddFrom(int number) {
    return number % 2 == 0 ? number + 1 : number;
  }

  /** A smoother with every choice made. */
  record Span(int window, int degree, int jump) {

    /** Multiplications, about, that smoothing n periods takes. */
    double effort(int n) {
      return ((n - 1.0) / Math.max(1, Math.min(jump, n - 1)) + 2) * Math.min(window, n);
    }
  }
}
