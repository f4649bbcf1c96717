package se.utfall.api.picture;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Page;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.db.picture.KeptFile;
import se.utfall.db.picture.PictureRepository;
import se.utfall.db.picture.PictureRepository.Withdrawal;
import se.utfall.db.picture.PictureRow;
import se.utfall.db.revision.AsOf;

/**
 * The issued pictures, for whoever asks: what they may not see is not there, and who is not logged
 * in is told no names.
 */
@Singleton
public final class PictureShelf {
  private static final Instant NO_END = Instant.parse("2999-12-31T00:00:00Z");

  private final PictureRepository pictures;

  PictureShelf(PictureRepository pictures) {
    this.pictures = pictures;
  }

  /**
   * A picture, withdrawn or not.
   *
   * @param asOf it must have been issued by then
   * @throws ProblemException 404 when there is none that the caller may see
   */
  public PictureRow find(Caller caller, String picture, Optional<AsOf> asOf) {
    return pictures
        .find(picture, roles(caller))
        .filter(row -> asOf.filter(then -> row.issuedAt().isAfter(then.instant())).isEmpty())
        .map(row -> told(caller, row))
        .orElseThrow(() -> unknown(picture));
  }

  private static PictureRow told(Caller caller, PictureRow row) {
    return caller.isLoggedIn() ? row : row.unsigned();
  }

  /**
   * The bytes of a picture, or of what stands beside it.
   *
   * @throws ProblemException 410 when it was withdrawn, 404 when it has no such file
   */
  public KeptFile file(PictureRow picture, String form) {
    if (picture.isWithdrawn()) {
      throw gone(picture);
    }
    return pictures
        .file(picture.picture(), form)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "The picture '"
                        + picture.picture()
                        + "' was issued as ."
                        + picture.form()
                        + ", with .txt, .csv and .json beside it; there is no ."
                        + form
                        + "."));
  }

  /** A page of those that the caller may see, the last first. */
  public <A> Page<A> page(Caller caller, Query query, Function<PictureRow, A> answer) {
    Instant until = query.asOf().map(AsOf::instant).orElse(NO_END);
    String roles = roles(caller);
    return query.page(
        pictures.count(roles, until),
        (first, most) -> pictures.part(roles, until, first, most),
        row -> answer.apply(told(caller, row)));
  }

  /**
   * Withdraws a picture, also one that the administrator may not see.
   *
   * @throws ProblemException 404 when there is none, 410 when it was withdrawn before
   */
  PictureRow withdraw(Caller administrator, String picture, String reason) {
    Withdrawal done =
        pictures
            .withdraw(picture, reason, administrator.name().orElseThrow())
            .orElseThrow(() -> unknown(picture));
    if (!done.isNew()) {
      throw gone(done.picture());
    }
    return done.picture();
  }

  private static ProblemException unknown(String picture) {
    return ProblemException.notFound("There is no issued picture '" + picture + "'.");
  }

  /** 410: it was withdrawn; why, when and, where that is told, by whom. */
  static ProblemException gone(PictureRow picture) {
    return ProblemException.of(
        HttpStatus.GONE,
        "This picture was withdrawn"
            + (picture.withdrawnBy() == null ? "" : " by " + picture.withdrawnBy())
            + " at "
            + picture.withdrawnAt()
            + ": "
            + picture.reason());
  }

  private static String roles(Caller caller) {
    return String.join(" ", new TreeSet<>(caller.roles()));
  }
}
