package se.utfall.api.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.utfall.db.embedded.ServerAddress;

/**
 * What the environment says about start-up.
 *
 * @param port where to listen, 0 for any free port
 * @param dataDirectory where the embedded database and the log lie
 * @param database the PostgreSQL to use instead of the embedded one
 * @param referenceFigures whether an empty store is filled with the City's reference figures
 * @param logFile where log lines go; empty for standard error
 */
record Settings(
    int port,
    Path dataDirectory,
    Optional<ServerAddress> database,
    boolean referenceFigures,
    Optional<Path> logFile) {
  private static final int LAST_PORT = 65535;
  private static final String URL = "DATASOURCES_DEFAULT_URL";

  static Settings of(Map<String, String> environment) {
    var dataDirectory = path(environment.getOrDefault("UTFALL_DATA_DIR", ".utfall"));
    return new Settings(
        port(environment.getOrDefault("MICRONAUT_SERVER_PORT", "8080")),
        dataDirectory,
        database(environment),
        referenceFigures(environment.getOrDefault("UTFALL_REFERENCE_DATA", "true")),
        logFile(environment.get("UTFALL_LOG_FILE"), dataDirectory));
  }

  private static int port(String text) {
    if (text.strip().matches("[0-9]{1,5}") && Integer.parseInt(text.strip()) <= LAST_PORT) {
      return Integer.parseInt(text.strip());
    }
    throw new Obstacle(null, "port.invalid", text);
  }

  private static Path path(String text) {
    try {
      return Path.of(text.isBlank() ? ".utfall" : text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Obstacle(e, "directory.not.usable", text, e.getReason());
    }
  }

  private static boolean referenceFigures(String text) {
    return switch (text.strip()) {
      case "", "true" -> true;
      case "false" -> false;
      default -> throw new Obstacle(null, "reference.invalid", text);
    };
  }

  private static Optional<ServerAddress> database(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Obstacle(null, "url.invalid");
    }
    return Optional.of(
        new ServerAddress(
            url,
            environment.getOrDefault("DATASOURCES_DEFAULT_USERNAME", ""),
            environment.getOrDefault("DATASOURCES_DEFAULT_PASSWORD", "")));
  }

  private static Optional<Path> logFile(String text, Path dataDirectory) {
    if (text == null || text.isBlank()) {
      return Optional.of(dataDirectory.resolve("utfall.log"));
    }
    return text.equals("-") ? Optional.empty() : Optional.of(path(text));
  }
}
