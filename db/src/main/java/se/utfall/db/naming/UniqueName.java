package se.utfall.db.naming;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/** Tells that a name is taken from every other trouble of the store. */
public final class UniqueName {
  private static final String UNIQUE_VIOLATION = "23505";

  private UniqueName() {}

  /**
   * How many rows a statement has written; empty when it would have given a name that another row
   * has. Looking for that row beforehand is no answer: it may come in between.
   */
  public static OptionalInt written(IntSupplier statement) {
    try {
      return OptionalInt.of(statement.getAsInt());
    } catch (DataAccessException refused) {
      if (refused.getCause() instanceof SQLException cause
          && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
        return OptionalInt.empty();
      }
      throw refused;
    }
  }
}
