package se.utfall.db.picture;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utfall.db.naming.RandomName;

/**
 * The pictures that were issued for reports. {@code roles} are those of a {@link
 * se.utfall.db.revision.Reading}; who may not see a picture does not find it.
 */
@Singleton
public class PictureRepository {
  private static final int NAME_LENGTH = 10;

  private final PictureRows rows;
  private final PictureContent content;

  PictureRepository(PictureRows rows, PictureContent content) {
    this.rows = rows;
    this.content = content;
  }

  /** A picture, withdrawn or not. */
  public Optional<PictureRow> find(String picture, String roles) {
    return rows.find(picture, roles);
  }

  /**
   * Some of those issued until a moment, withdrawn ones too, the last first.
   *
   * @param first how many before them are passed over
   * @param most how many at most
   */
  public List<PictureRow> part(String roles, Instant until, long first, int most) {
    return rows.part(roles, until, first, most);
  }

  /** How many were issued until a moment, withdrawn ones too. */
  public long count(String roles, Instant until) {
    return rows.count(roles, until);
  }

  /** How many this person has issued during the last day and night. */
  public long countOfDay(String by) {
    return rows.countOfDay(by);
  }

  /** One of the files of a picture; empty when it has none of this form. */
  @Transactional(readOnly = true)
  public Optional<KeptFile> file(String picture, String form) {
    return content.find(picture, form);
  }

  /**
   * Keeps a picture, unless the same is kept already: the same bytes of the same address and data
   * for the same readers.
   *
   * @return its identity, or that of the one that is kept already
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
  public Issue issue(PictureDraft draft) {
    String name = RandomName.ofLength(NAME_LENGTH);
    if (content.insert(name, draft)) {
      draft.files().forEach(file -> content.insert(name, file));
      return new Issue(name, true);
    }
    String kept =
        rows.same(
                draft.files().get(0).sha256(),
                draft.origin().address(),
                draft.origin().dataVersion(),
                String.join(" ", draft.audience()))
            .orElseThrow();
    return new Issue(kept, false);
  }

  /**
   * Withdraws a picture for ever, whoever may see it.
   *
   * @return what is left of it; empty when there is no such picture
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
  public Optional<Withdrawal> withdraw(String picture, String reason, String by) {
    boolean isNew = rows.withdraw(picture, reason, by) == 1;
    return rows.any(picture).map(row -> new Withdrawal(row, isNew));
  }

  /**
   * What came of withdrawing.
   *
   * @param picture the picture, withdrawn
   * @param isNew false when it was withdrawn before
   */
  public record Withdrawal(PictureRow picture, boolean isNew) {}

  /**
   * What came of issuing.
   *
   * @param picture identity of the picture
   * @param isNew whether it was not kept before
   */
  public record Issue(String picture, boolean isNew) {}
}
