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
import se.utfall.analytics.spc.Decisions;
import se.utfall.analytics.spc.SpcAnalysis;
import se.utfall.analytics.trend.Better;
import tech.tablesaw.api.Table;

/** Time of one control chart, from the table to the whole result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SpcBenchmark {

  private static final int SERIES = 64;

  @Param({"40", "400", "4000"})
  public int n;

  private final SpcAnalysis analysis = new SpcAnalysis();
  private Table[] tables;
  private int next;

  @Setup
  public void prepare() {
    tables = SeriesMaking.tables(SERIES, n);
  }

  @Benchmark
  public Object wholeResult() {
    return analysis.analyse(tables[next++ % SERIES], Decisions.of(Better.NEUTRAL));
  }
}
