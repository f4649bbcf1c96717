package se.utfall.db.review;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The reviews of deviations: read as they are now or through all their versions, never deleted. */
@Singleton
public class ReviewRepository {
  private final ReviewRows rows;

  ReviewRepository(ReviewRows rows) {
    this.rows = rows;
  }

  /** The latest version of the review of a deviation; empty if nobody has written one. */
  public Optional<ReviewRow> latest(String deviation) {
    return rows.latest(deviation);
  }

  /** The latest version of every review, in order of the deviations' identities. */
  public List<ReviewRow> latestOfAll() {
    return rows.latestOfAll();
  }

  /** The latest version of every review of a period, in the same order. */
  public List<ReviewRow> latestOfAll(String period) {
    return rows.latestOfPeriod(period);
  }

  /** Every version of the review of a deviation, the first first. */
  public List<ReviewRow> history(String deviation) {
    return rows.history(deviation);
  }

  /**
   * Writes the next version of a review. Of several that follow the same version one is written.
   *
   * @param draft what to write
   * @param expectedVersion version that the writer has seen and means to follow; 0 for none
   * @return the version written, which is {@code expectedVersion} + 1
   * @throws ReviewConflict if another version has come in between, or the one expected is not there
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
  public ReviewRow save(ReviewDraft draft, int expectedVersion) {
    int written =
        rows.insert(
            draft.deviation(),
            expectedVersion,
            draft.financeTable(),
            draft.organisation(),
            draft.line(),
            draft.period(),
            draft.status(),
            draft.comment(),
            draft.action(),
            draft.owner(),
            draft.due(),
            draft.changedBy());
    Optional<ReviewRow> latest = rows.latest(draft.deviation());
    if (written == 0) {
      throw new ReviewConflict(draft.deviation(), latest);
    }
    return latest.orElseThrow();
  }
}
