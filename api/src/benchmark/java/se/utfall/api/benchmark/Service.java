package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service as its own process, on a data directory that stays. */
final class Service implements AutoCloseable {
  static final String PASSWORD = "only-for-the-benchmark";

  private final Process process;
  private final int port;
  private final Duration start;

  private Service(Process process, int port, Duration start) {
    this.process = process;
    this.port = port;
    this.start = start;
  }

  /** Starts it as README says and waits until it answers. */
  static Service start(Path directory, Path jar) {
    int port = freePort();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=" + jar.resolveSibling("utfall.jsa"),
            "-jar",
            jar.toString());
    command
        .environment()
        .putAll(
            Map.of(
                "MICRONAUT_SERVER_PORT",
                Integer.toString(port),
                "UTFALL_DATA_DIR",
                directory.resolve("store").toString(),
                "UTFALL_REFERENCE_DATA",
                "false",
                "UTFALL_ADMIN_PASSWORD",
                PASSWORD));
    command.redirectErrorStream(true).redirectOutput(directory.resolve("service.log").toFile());
    try {
      long from = System.nanoTime();
      Process process = command.start();
      Service service = new Service(process, port, Duration.ZERO);
      service.await();
      return new Service(process, port, Duration.ofNanos(System.nanoTime() - from));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void await() {
    Pages pages = new Pages(port, "");
    while (!pages.isReady()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the service has stopped; see service.log");
      }
    }
  }

  int port() {
    return port;
  }

  /** From its start until it answered. */
  Duration start() {
    return start;
  }

  /** Processor time so far of the service, without that of its database. */
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Memory that the service holds, in MB, as Linux tells it; 0 elsewhere. */
  long residentMegabytes() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return 0;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the service does not stop");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
