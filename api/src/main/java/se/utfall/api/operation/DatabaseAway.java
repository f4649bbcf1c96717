package se.utfall.api.operation;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away (and will be back) from a fault of ours. */
public final class DatabaseAway {
  /** Connection lost or refused; too many connections; shut down, crashed, starting up. */
  private static final Set<String> STATES = Set.of("53300", "57P01", "57P02", "57P03");

  private static final String CONNECTION_CLASS = "08";
  private static final int DEEPEST = 20;

  private DatabaseAway() {}

  /** Whether somewhere behind the failure the database could not be reached. */
  public static boolean isCauseOf(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLException e && isAway(e.getSQLState())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isAway(String state) {
    return state != null && (state.startsWith(CONNECTION_CLASS) || STATES.contains(state));
  }
}
