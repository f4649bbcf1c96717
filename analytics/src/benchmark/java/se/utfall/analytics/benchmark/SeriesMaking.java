package se.utfall.analytics.benchmark;

import java.util.Random;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Series of made-up figures, always the same. */
final class SeriesMaking {

  private SeriesMaking() {}

  /** A random walk under noise in three decimals, one value a year. */
  static Table table(int n, long seed) {
    var random = new Random(seed);
    var times = new double[n];
    var values = new double[n];
    var level = 100.0;
    for (int i = 0; i < n; i++) {
      level += random.nextGaussian() / 4;
      times[i] = 1900.5 + i;
      values[i] = Math.rint(1000 * (level + random.nextGaussian())) / 1000;
    }
    return SeriesTable.ofExact(times, values);
  }

  /** So many of them. */
  static Table[] tables(int count, int n) {
    var tables = new Table[count];
    for (int k = 0; k < count; k++) {
      tables[k] = table(n, k);
    }
    return tables;
  }
}
