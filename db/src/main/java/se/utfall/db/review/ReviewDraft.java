package se.utfall.db.review;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a review before it is written.
 *
 * @param deviation identity of the deviation
 * @param financeTable code of the table that the deviation stands in
 * @param organisation organisation of the line
 * @param line text of the line
 * @param period period of the deviation
 * @param status one of {@link #STATUSES}
 * @param comment what the deviation depends on; null or blank if nothing is said
 * @param action what is done about it; null or blank if nothing is
 * @param owner who answers for it; null or blank if nobody does yet
 * @param due day when it must be done; null if there is none
 * @param changedBy who writes
 */
public record ReviewDraft(
    String deviation,
    String financeTable,
    String organisation,
    String line,
    String period,
    String status,
    @Nullable String comment,
    @Nullable String action,
    @Nullable String owner,
    @Nullable LocalDate due,
    String changedBy) {

  /** What a review may say of how far it has come. */
  public static final List<String> STATUSES = List.of("open", "explained", "action", "closed");

  /**
   * Turns blank words into none.
   *
   * @throws IllegalArgumentException if the status is none of those there are, or if it is not said
   *     which deviation it is about or who writes
   */
  public ReviewDraft {
    if (!STATUSES.contains(status)) {
      throw new IllegalArgumentException("unknown status of a review: " + status);
    }
    for (String named : List.of(deviation, financeTable, organisation, line, period, changedBy)) {
      if (named.isBlank()) {
        throw new IllegalArgumentException("a review must say what it is about and who writes it");
      }
    }
    comment = orNull(comment);
    action = orNull(action);
    owner = orNull(owner);
  }

  @Nullable
  private static String orNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
