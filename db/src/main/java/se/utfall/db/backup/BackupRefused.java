package se.utfall.db.backup;

/** A backup could not be written or read; reason and subject are enough for one sentence. */
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** The file to write (the subject) exists already. */
    FILE_EXISTS,
    /** The file (the subject) cannot be read or written. */
    FILE_NOT_USABLE,
    /** The file (the subject) is not a backup, or not one that this version knows. */
    NOT_A_BACKUP,
    /** What is in the file differs from its manifest; the subject is the table. */
    DAMAGED,
    /** There is no schema to back up. */
    STORE_WITHOUT_SCHEMA,
    /** The store to restore into has rows; the subject is a table that has. */
    STORE_NOT_EMPTY,
    /** The store or the program has another schema than the file; the subject is the file's. */
    OTHER_SCHEMA,
    /** The database said no; the subject is what it said. */
    DATABASE
  }

  private final Reason reason;
  private final String subject;

  BackupRefused(Reason reason, Object subject) {
    this(reason, subject, null);
  }

  BackupRefused(Reason reason, Object subject, Throwable cause) {
    super(reason + ": " + subject, cause);
    this.reason = reason;
    this.subject = String.valueOf(subject);
  }

  /** Which of the known obstacles it is. */
  public Reason reason() {
    return reason;
  }

  /** The file, table, version or message that the reason is about. */
  public String subject() {
    return subject;
  }
}
