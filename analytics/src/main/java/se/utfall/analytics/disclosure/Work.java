package se.utfall.analytics.disclosure;

/**
 * How much may still be computed, in entries of the {@link Dictionary} touched. Counted rather than
 * timed, so that the same table always gets the same answer.
 */
final class Work {

  /** The work allowed is done. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("the work allowed is done", null, false, false);
    }
  }

  private long left;

  Work(long most) {
    left = most;
  }

  /** Notes work; never stops in the middle of something. */
  void spend(long amount) {
    left -= amount;
  }

  /** Stops here when no work is left. */
  void requireLeft() {
    if (left < 0) {
      throw new Spent();
    }
  }

  /** Allows this much from here on. */
  void allow(long most) {
    left = most;
  }

  long left() {
    return left;
  }
}
