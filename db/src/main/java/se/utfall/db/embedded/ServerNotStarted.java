package se.utfall.db.embedded;

/**
 * The database server could not be started or stopped; {@link #reason()} and {@link #subject()} are
 * enough to say why in one sentence.
 */
public final class ServerNotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** Another live instance holds the data directory (the subject). */
    DIRECTORY_IN_USE,
    /** The directory or file (the subject) cannot be created, read or written. */
    DIRECTORY_NOT_USABLE,
    /** The disk under the data directory (the subject) is full. */
    DISK_FULL,
    /** PostgreSQL refuses to run as root and {@code unshare -U} (the subject) is not allowed. */
    ROOT_WITHOUT_UNSHARE,
    /** There are no binaries for this operating system and processor (the subject). */
    PLATFORM_NOT_SUPPORTED,
    /** The store is there but its password file (the subject) is gone. */
    PASSWORD_MISSING,
    /** The server said no; the subject is its last words. */
    SERVER_REFUSED
  }

  private final Reason reason;
  private final String subject;

  ServerNotStarted(Reason reason, Object subject) {
    this(reason, subject, null);
  }

  ServerNotStarted(Reason reason, Object subject, Throwable cause) {
    super(reason + ": " + subject, cause);
    this.reason = reason;
    this.subject = String.valueOf(subject);
  }

  /** Which of the known obstacles it is. */
  public Reason reason() {
    return reason;
  }

  /** The directory, file, command or message that the reason is about. */
  public String subject() {
    return subject;
  }
}
