package se.utfall.api.start;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the command line asks for. */
public final class Command {
  /** Told apart from 0, at which the service goes on. */
  private static final int REHEARSED = 3;

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Command() {}

  /**
   * Does what the arguments ask for.
   *
   * @return 0 when it is done (or the service is up), else 1, 2 for an unknown command, or 3 after
   *     a rehearsal
   */
  public static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      var settings = Settings.of(environment);
      Logging.to(settings.logFile());
      if (arguments.length == 0) {
        out.println(Sentence.of("ready", Service.start(settings).address()));
        return 0;
      }
      if (List.of(arguments).equals(List.of("rehearse"))) {
        Rehearsal.run(settings);
        return REHEARSED;
      }
      Optional<BackupCommand> command = backupCommand(arguments);
      if (command.isPresent()) {
        out.println(command.get().run(settings, arguments[1]));
        return 0;
      }
      err.println(Sentence.of("usage", String.join(" ", arguments)));
      return MISUSED;
    } catch (Obstacle e) {
      err.println(e.getMessage());
      Logging.cause(e);
      return FAILED;
    }
  }

  private static Optional<BackupCommand> backupCommand(String... arguments) {
    return Arrays.stream(BackupCommand.values())
        .filter(command -> arguments.length == 2)
        .filter(command -> command.name().toLowerCase(Locale.ROOT).equals(arguments[0]))
        .findFirst();
  }
}
