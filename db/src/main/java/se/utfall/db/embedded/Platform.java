package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/** The operating system and processor we run on, in the words of the binary archives. */
record Platform(String system, String processor) {
  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String osName, String osArch) {
    return new Platform(systemOf(osName), processorOf(osArch));
  }

  private static String systemOf(String osName) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "windows";
    }
    return name.startsWith("mac") ? "darwin" : name.replace(' ', '-');
  }

  private static String processorOf(String osArch) {
    return switch (osArch.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> osArch;
    };
  }

  String archive() {
    return "/postgres-" + this + ".txz";
  }

  boolean isWindows() {
    return system.equals("windows");
  }

  String executable(String name) {
    return isWindows() ? name + ".exe" : name;
  }

  /** The words to put before a server command: PostgreSQL refuses root, so root leaves its id. */
  List<String> prefix() {
    if (!isRoot()) {
      return List.of();
    }
    var prefix = List.of("unshare", "-U");
    if (!system.equals("linux") || !succeeds(List.of("unshare", "-U", "true"))) {
      throw new ServerNotStarted(Reason.ROOT_WITHOUT_UNSHARE, String.join(" ", prefix));
    }
    return prefix;
  }

  private boolean isRoot() {
    try {
      return system.equals("linux")
          ? Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
          : !isWindows() && "root".equals(System.getProperty("user.name"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String toString() {
    return system + "-" + processor;
  }
}
