package se.utfall.analytics.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.utfall.analytics.forecast.ForecastAnalysis;
import se.utfall.analytics.forecast.ForecastSettings;
import tech.tablesaw.api.Table;

/** Time of one forecast of 60 values: every model tried from every origin, and the chosen one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ForecastBenchmark {

  private static final int SERIES = 16;

  /** Values of a season; 1 for none. */
  @Param({"1", "4", "12"})
  public int period;

  private final ForecastAnalysis analysis = new ForecastAnalysis(ForecastSettings.ahead(4));
  private Table[] tables;
  private int next;

  @Setup
  public void prepare() {
    tables = SeriesMaking.tables(SERIES, 60);
  }

  @Benchmark
  public Object selection() {
    return analysis.analyse(tables[next++ % SERIES], period);
  }
}
