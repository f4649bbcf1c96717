package se.utfall.api.review;

import java.util.Optional;
import se.utfall.api.deviation.DeviationRegister;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.db.review.ReviewRow;

/**
 * A deviation with the latest version of its review.
 *
 * @param register every deviation there is
 * @param latest empty if nobody has written one
 */
record Subject(DeviationRegister register, FoundDeviation found, Optional<ReviewRow> latest) {

  /** The identity that the review is kept under, which may be that of another printing. */
  String key() {
    return latest.map(ReviewRow::deviation).orElse(found.id());
  }

  /** The version of the review; 0 if there is none. */
  int version() {
    return latest.map(ReviewRow::version).orElse(0);
  }
}
