package se.utfall.api.report;

import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;

/** An item cannot be understood or shown. */
final class ItemRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String code;

  /**
   * Of a field.
   *
   * @param code {@code missing}, {@code unknown}, {@code invalid}, {@code nothing} or {@code
   *     too_many}
   * @param message what is wrong, after the name of the field
   */
  ItemRefused(String field, String code, String message) {
    super(message, null, false, false);
    this.field = field;
    this.code = code;
  }

  /** What a picture or a table has refused. */
  static ItemRefused of(String field, ProblemException refusal) {
    boolean isThere = refusal.status().getCode() != 404;
    boolean isEmpty = refusal.getMessage().startsWith("There is nothing to draw");
    return new ItemRefused(
        field, isThere ? "invalid" : isEmpty ? "nothing" : "unknown", refusal.getMessage());
  }

  /** The problem of the item with this number, from 1. */
  DataProblem problem(int number) {
    return new DataProblem((long) number, field, code, "Item " + number + ": " + getMessage());
  }
}
