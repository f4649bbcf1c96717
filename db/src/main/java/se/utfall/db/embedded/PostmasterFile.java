package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes into its {@code postmaster.pid}: process and port. */
record PostmasterFile(Path file, long pid, int port) {
  /** Reads the file of a store; empty when there is none or it is not finished. */
  static Optional<PostmasterFile> of(Path store) throws IOException {
    Path file = store.resolve("postmaster.pid");
    try {
      return parse(file, Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Optional<PostmasterFile> parse(Path file, List<String> lines) {
    if (lines.isEmpty() || !isNumber(lines.get(0))) {
      return Optional.empty();
    }
    boolean hasPort = lines.size() > 3 && isNumber(lines.get(3));
    return Optional.of(
        new PostmasterFile(
            file,
            Long.parseLong(lines.get(0).strip()),
            hasPort ? Integer.parseInt(lines.get(3).strip()) : 0));
  }

  private static boolean isNumber(String line) {
    return line.strip().matches("[0-9]{1,9}");
  }

  /**
   * Whether the process is alive and is the server of this store. A process number may have gone to
   * another program since (after a restart of the machine, in a container), and a dead server may
   * stay as a zombie: neither shows the server program and the store's directory.
   */
  boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::info).filter(this::isServer).isPresent();
  }

  private boolean isServer(ProcessHandle.Info process) {
    boolean program = process.command().filter(PostmasterFile::isServerProgram).isPresent();
    String store = file.getParent().toString();
    // Windows does not show arguments; there the program alone must do.
    return program && process.arguments().map(List::of).map(a -> a.contains(store)).orElse(true);
  }

  private static boolean isServerProgram(String command) {
    return Path.of(command).getFileName().toString().matches("postgres(\\.exe)?");
  }
}
