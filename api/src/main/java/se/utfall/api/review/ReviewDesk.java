package se.utfall.api.review;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.utfall.api.deviation.DeviationReader;
import se.utfall.api.deviation.DeviationRegister;
import se.utfall.api.deviation.FoundDeviation;
import se.utfall.api.deviation.ReviewReader;
import se.utfall.api.deviation.Reviews;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.review.ReviewRepository;
import se.utfall.db.review.ReviewRow;
import se.utfall.db.revision.Reading;

/** Puts together what is known of deviations, their reviews and their reports. */
@Singleton
final class ReviewDesk {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final DeviationReader deviations;
  private final ReviewReader seen;
  private final ReviewRepository reviews;
  private final CatalogueRepository catalogue;
  private final InstantSource clock;

  ReviewDesk(
      DeviationReader deviations,
      ReviewReader seen,
      ReviewRepository reviews,
      CatalogueRepository catalogue,
      InstantSource clock) {
    this.deviations = deviations;
    this.seen = seen;
    this.reviews = reviews;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The day in Stockholm. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), STOCKHOLM);
  }

  DeviationRegister register(Reading reading) {
    return deviations.register(reading);
  }

  List<SourceRow> sources(Reading reading) {
    return catalogue.sources(reading.revision());
  }

  Optional<Reviews> seenBy(Reading reading) {
    return seen.visibleTo(reading);
  }

  /** What is left to do, for a reader who may see reviews. */
  FollowUps followUps(Reading reading, DeviationRegister register, Reviews known) {
    return new FollowUps(register, known, sources(reading), today());
  }

  /**
   * What a review may be written about.
   *
   * @throws ProblemException 404 when no deviation has this identity
   */
  Subject subject(Reading reading, String id) {
    DeviationRegister register = register(reading);
    FoundDeviation found = register.find(id).orElseThrow(() -> unknown(id));
    Optional<ReviewRow> latest =
        seenBy(reading).flatMap(known -> known.of(register.identities(found)));
    return new Subject(register, found, latest);
  }

  /** Every version of the review of this subject, the first first. */
  List<ReviewRow> history(Subject subject) {
    return reviews.history(subject.key());
  }

  static ProblemException unknown(String id) {
    return ProblemException.notFound("There is no deviation '" + id + "'.");
  }
}
