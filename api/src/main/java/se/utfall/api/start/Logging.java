package se.utfall.api.start;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Where log lines go; to be settled before the first logger is asked for. */
final class Logging {
  private Logging() {}

  static void to(Optional<Path> file) {
    System.setProperty("utfall.log.to", file.isPresent() ? "file" : "stderr");
    file.ifPresent(path -> System.setProperty("utfall.log.file", path.toString()));
  }

  /** Keeps why something was impossible; the console has had its sentence. */
  static void cause(Obstacle obstacle) {
    LoggerFactory.getLogger(Logging.class).debug("Not possible", obstacle);
  }
}
