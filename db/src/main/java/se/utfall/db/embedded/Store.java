package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/** The cluster directory: created whole by {@code initdb}, configured anew at each start. */
record Store(Path directory) {
  static final String SUPERUSER = "postgres";

  /**
   * Creates the cluster unless it is there. Keys sort by code point and letters are Unicode's in
   * every place (the builtin C.UTF-8 needs no locale of the machine); Swedish order is had by
   * {@code COLLATE "sv-x-icu"}.
   */
  void createUnlessThere(ServerProgram program, Path passwordFile) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    Path fresh = Trees.unfinished(directory);
    try {
      program.run(
          "initdb",
          "--pgdata=" + fresh,
          "--username=" + SUPERUSER,
          "--pwfile=" + passwordFile,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--data-checksums");
      Files.writeString(
          fresh.resolve("postgresql.conf"),
          "\ninclude_if_exists 'utfall.conf'\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
      Trees.moveInto(fresh, directory);
    } finally {
      Trees.delete(fresh);
    }
  }

  void configure(int port, Durability durability) throws IOException {
    Path fresh = directory.resolve("utfall.conf.new");
    Files.writeString(fresh, settings(port, durability), StandardCharsets.UTF_8);
    Files.move(fresh, directory.resolve("utfall.conf"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The port of the last start, which is kept while it is free. */
  Optional<Integer> lastPort() throws IOException {
    Path settings = directory.resolve("utfall.conf");
    if (!Files.exists(settings)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(settings, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.matches("port = [0-9]{1,5}"))
          .map(line -> Integer.valueOf(line.substring("port = ".length())))
          .findFirst();
    }
  }

  private static String settings(int port, Durability durability) {
    String durable = durability == Durability.KEPT ? "on" : "off";
    return String.format(
        Locale.ROOT,
        """
        # Written by Utfall at each start; settings of your own go after the include in postgresql.conf.
        listen_addresses = '127.0.0.1'
        port = %1$d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = %2$s
        synchronous_commit = %2$s
        full_page_writes = %2$s
        max_connections = 50
        shared_buffers = '128MB'
        work_mem = '16MB'
        max_wal_size = '1GB'
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_parameter_max_length = 0
        """,
        port,
        durable);
  }

  /** Whether a crash of the machine may cost data. */
  enum Durability {
    /** What is committed is on disk. */
    KEPT,
    /** Fast and forgetful: for tests, never for figures. */
    NOT_KEPT_FOR_TESTS
  }
}
