package se.utfall.db.revision;

/** A fault of the database that the caller cannot mend. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what could not be done, with the fault of the database. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
