package se.utfall.db.measure;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import se.utfall.db.embedded.EmbeddedServer;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.Imports;
import se.utfall.db.revision.Store;

/**
 * Measures an import of generated observations against {@code psql \copy} of the same rows into
 * bare keyed tables, the two in turn on one durable server. Arguments: rows, directory. Run with
 * {@code -Xmx512m}; needs {@code psql}.
 */
public final class ImportMeasure {
  private static final int ROUNDS = 3;

  private final ServerAddress address;
  private final ServerAddress superuser;
  private final GeneratedObservations generated;
  private final Path swedish;
  private final Path plain;
  private final Path narrow;

  private ImportMeasure(EmbeddedServer server, int rows, Path directory) throws IOException {
    this.address = server.address();
    this.superuser = server.superuserAddress();
    this.generated = new GeneratedObservations(rows);
    this.swedish = directory.resolve("generated.csv");
    this.plain = directory.resolve("generated-plain.csv");
    this.narrow = directory.resolve("generated-narrow.csv");
    generated.write(swedish, ';', ',');
    generated.write(plain, ',', '.');
    writeNarrow();
  }

  /** Runs the measurement. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Path directory = Path.of(arguments.length > 1 ? arguments[1] : "/tmp/utfall-measure");
    Files.createDirectories(directory);
    try (EmbeddedServer server = EmbeddedServer.start(directory.resolve("server"))) {
      ImportMeasure measure = new ImportMeasure(server, rows, directory);
      for (int round = 0; round < ROUNDS; round++) {
        measure.round(rows);
      }
    }
  }

  private void round(int rows) throws Exception {
    ServerAddress store = freshDatabase();
    Flyway.configure().dataSource(store.url(), store.username(), store.password()).load().migrate();
    double wide =
        seconds(
            () ->
                copy(
                    store,
                    plain,
                    "(indicator text, area text, period text, dimension text, member text, value numeric, lower numeric, upper numeric, qualifier text, status text, source text, section text, note text, primary key (indicator, area, period))"));
    double bare =
        seconds(
            () ->
                copy(
                    store,
                    narrow,
                    "(series bigint, period date, value numeric, primary key (series, period))"));
    try (ApplicationContext context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url", store.url(),
                "datasources.default.username", store.username(),
                "datasources.default.password", store.password()))) {
      Imports imports = context.getBean(Imports.class);
      take(imports, "sources", generated.sources());
      take(imports, "areas", generated.areas());
      take(imports, "indicators", generated.indicatorFile());
      double first = seconds(() -> take(imports, rows));
      double again = seconds(() -> take(imports, rows));
      double few = seconds(() -> take(imports, "observations", fewMore()));
      System.out.printf(
          Locale.ROOT,
          "rows %d: copy wide %.2f s, narrow %.2f s; import %.2f s (%.2f of wide, %.2f of narrow),"
              + " again %.2f s (%.2f, %.2f), 1,000 more %.3f s, heap at most %d MB%n",
          rows,
          wide,
          bare,
          first,
          wide / first,
          bare / first,
          again,
          wide / again,
          bare / again,
          few,
          Runtime.getRuntime().maxMemory() >> 20);
      latest(context);
    }
  }

  private void latest(ApplicationContext context) {
    Store store = context.getBean(Store.class);
    FigureRepository figures = context.getBean(FigureRepository.class);
    for (int i = 0; i < 6; i++) {
      store.read(
          Optional.empty(),
          Set.of(),
          reading -> {
            long start = System.nanoTime();
            int found = figures.latestNow(reading.revision(), reading.roles()).size();
            double millis = (System.nanoTime() - start) / 1e6;
            System.out.printf(Locale.ROOT, "latest of %d series: %.1f ms%n", found, millis);
            return found;
          });
    }
  }

  private ImportAnswer take(Imports imports, int rows) throws IOException {
    try (InputStream bytes = Files.newInputStream(swedish)) {
      ImportAnswer answer =
          imports.take(
              new ImportFile("observations", Optional.of("generated.csv"), bytes, "prov", false));
      if (answer.rows() != rows || answer.problemCount() > 0) {
        throw new IllegalStateException(answer.toString());
      }
      return answer;
    }
  }

  private static ImportAnswer take(Imports imports, String kind, String text) {
    ImportAnswer answer =
        imports.take(
            new ImportFile(
                kind,
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "prov",
                false));
    if (answer.problemCount() > 0) {
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }

  private String fewMore() {
    StringBuilder file =
        new StringBuilder(
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n");
    for (int i = 0; i < 1_000; i++) {
      file.append(GeneratedObservations.indicator(i % generated.indicators()))
          .append(';')
          .append(
              GeneratedObservations.area(i / generated.indicators() % GeneratedObservations.AREAS))
          .append(";2024-01;;;7,5;;;;;GENERERAD;;\n");
    }
    return file.toString();
  }

  private int copy(ServerAddress store, Path file, String columns)
      throws IOException, InterruptedException, SQLException {
    execute(store, "drop table if exists bare", "create table bare " + columns);
    String host = store.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
    ProcessBuilder psql =
        new ProcessBuilder(
                "psql",
                "-q",
                "-U",
                store.username(),
                "-d",
                host,
                "-c",
                "\\copy bare from '" + file + "' with (format csv, header)")
            .inheritIO();
    psql.environment().put("PGPASSWORD", store.password());
    return psql.start().waitFor();
  }

  private void writeNarrow() throws IOException {
    try (var in = Files.newBufferedReader(plain);
        var out = Files.newBufferedWriter(narrow)) {
      in.readLine();
      out.write("series,period,value\n");
      int row = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        out.write(
            (row++ / GeneratedObservations.MONTHS) + "," + cells[2] + "-01," + cells[5] + "\n");
      }
    }
  }

  private ServerAddress freshDatabase() throws SQLException {
    execute(
        superuser,
        "drop database if exists measured with (force)",
        "create database measured owner " + address.username(),
        "alter database measured set log_min_duration_statement = 20",
        "checkpoint");
    return new ServerAddress(
        address.url().replaceFirst("[^/]*$", "measured"), address.username(), address.password());
  }

  private static void execute(ServerAddress at, String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(at.url(), at.username(), at.password());
        var statement = connection.createStatement()) {
      for (String sql : List.of(statements)) {
        statement.execute(sql);
      }
    }
  }

  private static double seconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }
}
