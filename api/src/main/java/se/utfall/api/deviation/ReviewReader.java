package se.utfall.api.deviation;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.utfall.db.review.ReviewRepository;
import se.utfall.db.revision.Reading;

/** Reads reviews for those who may see them. */
@Singleton
public final class ReviewReader {
  private final ReviewRepository reviews;

  ReviewReader(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  /**
   * The reviews as they are now; empty for who is not logged in, and for a reading of the past,
   * which must stay the same for ever.
   */
  public Optional<Reviews> visibleTo(Reading reading) {
    return reading.roles().isEmpty() || reading.isPast()
        ? Optional.empty()
        : Optional.of(new Reviews(reviews.latestOfAll()));
  }
}
