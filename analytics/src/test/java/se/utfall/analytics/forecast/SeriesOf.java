package se.utfall.analytics.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Series for tests, one value a year from 2000 on. */
final class SeriesOf {

  private SeriesOf() {}

  static Table values(double... values) {
    return SeriesTable.ofExact(times(values.length), values);
  }

  static Table values(int n, IntToDoubleFunction value) {
    return values(IntStream.range(0, n).mapToDouble(value).toArray());
  }

  /** A value plus normal noise of this standard deviation, always the same for a seed. */
  static double[] noisy(long seed, int n, double deviation, IntToDoubleFunction value) {
    var random = new Random(seed);
    return IntStream.range(0, n)
        .mapToDouble(t -> value.applyAsDouble(t) + deviation * random.nextGaussian())
        .toArray();
  }

  /** The sum of normal steps. */
  static double[] walk(long seed, int n) {
    var random = new Random(seed);
    var values = new double[n];
    for (int t = 1; t < n; t++) {
      values[t] = values[t - 1] + random.nextGaussian();
    }
    return values;
  }

  /** "5", "5[4,6]", "[4,6]" or "-" for missing. */
  static Table figures(String... figures) {
    var rows = new ArrayList<Observation>();
    for (String text : figures) {
      rows.add(new Observation(2000.5 + rows.size(), figure(text)));
    }
    return SeriesTable.of(rows);
  }

  static double[] times(int n) {
    return IntStream.range(0, n).mapToDouble(t -> 2000.5 + t).toArray();
  }

  private static Bounded figure(String text) {
    if (text.equals("-")) {
      return Bounded.missing();
    }
    var parts = text.split("[\\[,\\]]", -1);
    return parts.length == 1
        ? Bounded.exactly(new BigDecimal(text))
        : new Bounded(number(parts[0]), number(parts[1]), number(parts[2]));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(BigDecimal::new);
  }
}
