package se.utfall.analytics.trend;

import java.util.Random;
import java.util.function.IntConsumer;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Not a test: prints how many series a second go through, for a person to compare. */
final class TrendSpeed {

  private static final int SERIES = 256;

  private static double seen;

  private TrendSpeed() {}

  public static void main(String[] arguments) {
    for (int n : new int[] {40, 400, 4000}) {
      var times = new double[n];
      var values = new double[SERIES][n];
      var tables = new Table[SERIES];
      var random = new Random(n);
      for (int k = 0; k < SERIES; k++) {
        for (int i = 0; i < n; i++) {
          times[i] = 1980.5 + i;
          values[k][i] = Math.rint(1e6 * random.nextGaussian()) / 1000;
        }
        tables[k] = SeriesTable.ofExact(times, values[k]);
      }
      measure("n " + n + " S, z and median slope", k -> arithmetic(times, values[k % SERIES]));
      var analysis = new TrendAnalysis();
      measure(
          "n " + n + " whole result from a table",
          k -> seen += analysis.analyse(tables[k % SERIES], Better.NEUTRAL).basis().n());
    }
    System.out.println(seen);
  }

  private static void arithmetic(double[] times, double[] values) {
    var test = MannKendall.of(values);
    var middle = (times.length * (times.length - 1L) / 2 + 1) / 2.0;
    seen += test.z() + PairSlopes.atRanks(times, values, test, middle)[0];
  }

  private static void measure(String what, IntConsumer work) {
    for (int round = 0; round < 4; round++) {
      var start = System.nanoTime();
      var done = 0;
      while (System.nanoTime() - start < 1_500_000_000L) {
        work.accept(done++);
      }
      var perSecond = done * 1e9 / (System.nanoTime() - start);
      if (round == 3) {
        System.out.println(what + ": " + Math.round(perSecond) + " a second");
      }
    }
  }
}
