package se.utfall.api.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import se.utfall.db.backup.Backup;
import se.utfall.db.backup.BackupRefused;
import se.utfall.db.backup.Manifest;
import se.utfall.db.backup.Restore;
import se.utfall.db.embedded.ServerAddress;

/** The commands that write the whole store to a file and read it back. */
enum BackupCommand {
  /** Works while the service runs, and when it does not. */
  BACKUP(Backup::write),
  /** Into an empty store: a new data directory or a new database. */
  RESTORE((store, file) -> Restore.read(file, store));

  private final BiFunction<ServerAddress, Path, Manifest> work;

  BackupCommand(BiFunction<ServerAddress, Path, Manifest> work) {
    this.work = work;
  }

  /** Does it and says in a sentence what was done. */
  String run(Settings settings, String fileName) {
    Path file = path(fileName);
    try (var database = Database.reach(settings)) {
      Manifest manifest = work.apply(database.address(), file);
      String done = name().toLowerCase(Locale.ROOT) + ".done";
      return Sentence.of(
          done, String.valueOf(manifest.rows()), manifest.tables().size(), file.toString());
    } catch (BackupRefused e) {
      throw new Obstacle(e, key(e.reason()), e.subject());
    }
  }

  private static Path path(String fileName) {
    try {
      return Path.of(fileName);
    } catch (InvalidPathException e) {
      throw new Obstacle(e, "backup.file.not.usable", fileName);
    }
  }

  private static String key(BackupRefused.Reason reason) {
    return switch (reason) {
      case FILE_EXISTS -> "backup.file.exists";
      case FILE_NOT_USABLE -> "backup.file.not.usable";
      case NOT_A_BACKUP -> "backup.not.a.backup";
      case DAMAGED -> "backup.damaged";
      case STORE_WITHOUT_SCHEMA -> "backup.store.without.schema";
      case STORE_NOT_EMPTY -> "backup.store.not.empty";
      case OTHER_SCHEMA -> "backup.other.schema";
      case DATABASE -> "backup.database";
    };
  }
}
