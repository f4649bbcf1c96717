package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/** Runs {@code initdb} and {@code pg_ctl} and tells what they said when they failed. */
record ServerProgram(Binaries binaries, List<String> prefix, Path log) {
  private static final Pattern COMPLAINT = Pattern.compile("FATAL|PANIC|error:|could not");

  /** Runs to the end; throws with the last line of what it said unless it ended well. */
  void run(String program, String... arguments) throws IOException {
    Path said = Files.createTempFile(log.getParent(), program + "-", ".out");
    long logBefore = logSize();
    try {
      if (exitCode(said, program, arguments) != 0) {
        throw refusal(lastWords(said, logBefore));
      }
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private static ServerNotStarted refusal(String words) {
    boolean full = words.contains("No space left on device");
    return new ServerNotStarted(full ? Reason.DISK_FULL : Reason.SERVER_REFUSED, words);
  }

  private int exitCode(Path said, String program, String... arguments) throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(binaries.program(program).toString());
    command.addAll(List.of(arguments));
    // A file and not a pipe: on Windows the server inherits the pipe and we would wait for ever.
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    cleanse(builder.environment());
    Process process = builder.start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerNotStarted(Reason.SERVER_REFUSED, program + " was interrupted", e);
    }
  }

  /** The caller's PGDATA, PGPORT, PGOPTIONS … and language are not for our server. */
  private static void cleanse(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
  }

  /** The last complaint in what the program said or, failing that, wrote to the log meanwhile. */
  private String lastWords(Path said, long logBefore) throws IOException {
    String text = Files.readString(said, StandardCharsets.ISO_8859_1) + logSince(logBefore);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(line -> COMPLAINT.matcher(line).find())
        .reduce((earlier, later) -> later)
        .orElse(lines.isEmpty() ? "?" : lines.get(lines.size() - 1));
  }

  private long logSize() throws IOException {
    return Files.exists(log) ? Files.size(log) : 0;
  }

  private String logSince(long before) throws IOException {
    if (!Files.exists(log)) {
      return "";
    }
    try (var input = Files.newInputStream(log)) {
      input.skipNBytes(before);
      return "\n" + new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
