package se.utfall.api;

import se.utfall.api.start.Command;
import se.utfall.api.start.Console;

/** Starts the service, or writes or reads a backup of its store. */
public final class Application {
  private Application() {}

  /**
   * Without arguments: runs the service with the settings of the environment until it is told to
   * stop. With {@code backup <file>} or {@code restore <file>}: does that and ends.
   */
  public static void main(String[] arguments) {
    Console.speakSwedish();
    int exitCode = Command.run(arguments, System.getenv(), System.out, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
