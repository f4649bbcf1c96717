package se.utfall.analytics.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.utfall.analytics.batch.Batch;
import se.utfall.analytics.batch.BatchSettings;
import se.utfall.analytics.spc.Decisions;
import se.utfall.analytics.spc.SpcAnalysis;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;
import tech.tablesaw.api.Table;

/** Time of 100,000 series of 40 values through trend and control chart, in a heap of 64 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx64m")
public class BatchBenchmark {

  private static final int SERIES = 100_000;

  private final TrendAnalysis trend = new TrendAnalysis();
  private final SpcAnalysis spc = new SpcAnalysis();

  @Param({"1", "2"})
  public int threads;

  @Benchmark
  public void hundredThousandSeries(Blackhole receiver) {
    var series = IntStream.range(0, SERIES).mapToObj(k -> SeriesMaking.table(40, k)).iterator();
    new Batch(new BatchSettings(threads, 64))
        .<Table, Object>run(series, this::both, receiver::consume);
  }

  private Object both(Table table) {
    return new Object[] {
      trend.analyse(table, Better.NEUTRAL), spc.analyse(table, Decisions.of(Better.NEUTRAL))
    };
  }
}
