package se.utfall.db.review;

import java.util.Optional;

/** The version that a review was to follow is not the latest; nothing was written. */
public final class ReviewConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<ReviewRow> current;

  ReviewConflict(String deviation, Optional<ReviewRow> current) {
    super("the review of " + deviation + " was changed in the meantime");
    this.current = current;
  }

  /** The review as it is now; empty if there is none. */
  public Optional<ReviewRow> current() {
    return current;
  }
}
