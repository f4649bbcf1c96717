package se.utfall.api.review;

import jakarta.inject.Singleton;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.api.security.Caller;
import se.utfall.db.review.ReviewConflict;
import se.utfall.db.review.ReviewDraft;
import se.utfall.db.review.ReviewRepository;
import se.utfall.db.review.ReviewRow;

/** Keeps the next version of a review. */
@Singleton
final class ReviewWriting {
  private final ReviewRepository reviews;

  ReviewWriting(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  /**
   * Writes a review that has been checked.
   *
   * @param version version that the writer has seen; 0 for none
   * @throws ReviewConflict if another version has come in between; nothing is written then
   */
  ReviewRow write(Subject subject, ReviewEdit edit, int version, Caller caller) {
    Deviation deviation = subject.found().deviation();
    return reviews.save(
        new ReviewDraft(
            subject.key(),
            deviation.table(),
            deviation.organisation(),
            deviation.line(),
            deviation.period(),
            edit.status(),
            edit.comment(),
            edit.action(),
            edit.owner(),
            ReviewCheck.day(edit).orElse(null),
            caller.name().orElseThrow()),
        version);
  }
}
