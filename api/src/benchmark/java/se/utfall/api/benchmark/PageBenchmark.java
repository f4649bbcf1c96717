package se.utfall.api.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the pages of the packaged service on a store of 200 indicators and a million generated
 * values: the first answer after a start, the first after a revision, and later ones.
 *
 * <p>Arguments: the directory to work in, the jar, and how many warm answers to ask for (200). The
 * store is made once and kept; remove the directory to make it anew.
 */
public final class PageBenchmark {
  private static final int STARTS = 3;
  private static final int REVISIONS = 5;

  private final Path directory;
  private final Path jar;
  private final int answers;
  private final GeneratedFiles files;

  private PageBenchmark(Path directory, Path jar, int answers) {
    this.directory = directory;
    this.jar = jar;
    this.answers = answers;
    this.files = new GeneratedFiles(directory.resolve("files"));
  }

  /** Runs and prints a table. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(directory);
    int answers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
    new PageBenchmark(directory, Path.of(arguments[1]).toAbsolutePath(), answers).run();
  }

  private static List<String> paths() {
    String city = GeneratedFiles.first(Shape.CITY_MONTHS);
    return List.of(
        "/",
        "/?theme=personal",
        "/?area=" + GeneratedAreas.middle(0),
        "/?attention=true",
        "/indikatorer",
        "/indikatorer/" + city,
        "/indikatorer/" + GeneratedFiles.first(Shape.LARGE_YEARS),
        "/indikatorer/" + GeneratedFiles.first(Shape.ALL_YEARS),
        "/indikatorer/" + GeneratedFiles.first(Shape.ALL_MONTHS),
        "/omraden",
        "/omraden/" + GeneratedAreas.CITY,
        "/omraden/" + GeneratedAreas.middle(0),
        "/omraden/" + GeneratedAreas.small(0),
        "/gvi",
        "/uppfoljning",
        "/diagram",
        "/sok?q=genererad+indikator+17",
        "/sok?q=trygghet",
        "/charts/" + city + ".svg",
        "/charts/" + city + ".png",
        "/charts/"
            + GeneratedFiles.first(Shape.ALL_YEARS)
            + ".svg?kind=heatmap&level=mellanomr%C3%A5de&member=k%C3%B6n:alla");
  }

  private void run() {
    makeStore();
    Map<String, List<Double>> cold = new TreeMap<>();
    for (int i = 1; i < STARTS; i++) {
      try (Service service = Service.start(directory, jar)) {
        first(new Pages(service.port(), ""), cold);
      }
    }
    try (Service service = Service.start(directory, jar);
        Statements statements = Statements.of(directory)) {
      Pages anyone = new Pages(service.port(), "");
      first(anyone, cold);
      Map<String, List<Double>> revised = new TreeMap<>();
      Pages editor = anyone.as("editor");
      int number = (int) (System.currentTimeMillis() / 1000 % 1000);
      for (int i = 0; i < REVISIONS; i++) {
        editor.load("observations", files.revision(number + i));
        for (String path : paths()) {
          add(revised, path, anyone.get(path).nanos());
        }
      }
      List<Measured> all = new ArrayList<>();
      statements.forget();
      for (String path : paths()) {
        all.add(warm(service, statements, anyone, path, middle(cold, path), middle(revised, path)));
      }
      tell(service, statements, all);
    }
  }

  private void makeStore() {
    boolean isThere = Files.exists(directory.resolve("made"));
    if (isThere) {
      return;
    }
    try (Service service = Service.start(directory, jar)) {
      Pages editor = new Pages(service.port(), "").as("editor");
      editor.load("sources", files.sources());
      editor.load("areas", files.areas());
      editor.load("indicators", files.indicators());
      editor.load("dimensions", files.dimensions());
      editor.load("events", files.events());
      double seconds = editor.load("observations", files.observations());
      print(String.format(Locale.ROOT, "%d values imported in %.1f s%n", rows(), seconds));
      Files.createFile(directory.resolve("made"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Statements.prepare(directory);
  }

  private static long rows() {
    long rows = 0;
    for (int i = 0; i < GeneratedFiles.INDICATORS; i++) {
      rows += Shape.of(i).rows();
    }
    return rows;
  }

  private static void first(Pages pages, Map<String, List<Double>> into) {
    for (String path : paths()) {
      Pages.Answer answer = pages.get(path);
      if (answer.status() != 200) {
        throw new IllegalStateException(path + ": " + answer.status());
      }
      add(into, path, answer.nanos());
    }
  }

  private Measured warm(
      Service service,
      Statements statements,
      Pages pages,
      String path,
      double cold,
      double revised) {
    for (int i = 0; i < answers / 4; i++) {
      pages.get(path);
    }
    long[] nanos = new long[answers];
    Pages.Answer last = pages.get(path);
    Statements.Sum asked = statements.sum();
    long before = service.processorTime().toNanos();
    for (int i = 0; i < answers; i++) {
      last = pages.get(path);
      nanos[i] = last.nanos();
    }
    double processor = (service.processorTime().toNanos() - before) / 1e6 / answers;
    Statements.Sum sum = statements.sum().minus(asked);
    Measured measured =
        new Measured(
            path,
            cold,
            revised,
            Measured.Spread.of(nanos),
            last.bytes(),
            processor,
            (double) sum.calls() / answers,
            sum.millis() / answers);
    print(measured.line());
    return measured;
  }

  private void tell(Service service, Statements statements, List<Measured> all) {
    StringBuilder table = new StringBuilder(Measured.HEADING);
    all.forEach(one -> table.append(one.line()));
    table.append(
        String.format(
            Locale.ROOT,
            "%nstart %.1f s, %d MB held%n",
            service.start().toMillis() / 1000.0,
            service.residentMegabytes()));
    print(table + "\n" + statements.dearest());
    try {
      Files.writeString(directory.resolve("pages.md"), table, StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void add(Map<String, List<Double>> into, String path, long nanos) {
    into.computeIfAbsent(path, one -> new ArrayList<>()).add(nanos / 1e6);
  }

  private static double middle(Map<String, List<Double>> each, String path) {
    return each.get(path).stream()
        .sorted(Comparator.naturalOrder())
        .skip(each.get(path).size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static void print(String text) {
    System.out.print(text);
    System.out.flush();
  }
}
