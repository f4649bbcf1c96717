package se.utfall.api.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * One address, measured.
 *
 * @param path its path and query
 * @param cold milliseconds until the first byte of the first answer after a start
 * @param revised the same of the first answer after a revision
 * @param warm the same of the later ones
 * @param bytes of the body as sent
 * @param processor milliseconds of processor time of the service for a warm answer
 * @param statements for a warm answer
 * @param database milliseconds that they took
 */
record Measured(
    String path,
    double cold,
    double revised,
    Spread warm,
    int bytes,
    double processor,
    double statements,
    double database) {

  static final String HEADING =
      "| page | after start, ms | after a revision, ms | warm p50, ms | p95 | processor, ms |"
          + " SQL | SQL, ms | kB sent |\n|---|---|---|---|---|---|---|---|---|\n";

  /** Half of the answers came within the one, 19 of 20 within the other, in milliseconds. */
  record Spread(double p50, double p95) {

    static Spread of(long[] nanos) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return new Spread(
          sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.95)] / 1e6);
    }
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "| `%s` | %.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        path,
        cold,
        revised,
        warm.p50(),
        warm.p95(),
        processor,
        statements,
        database,
        bytes / 1000.0);
  }
}
