package se.utfall.analytics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;

/** Order, faults, bounds and threads of a batch. */
class BatchTest {

  @ParameterizedTest(name = "{0} threads, pieces of {1}")
  @CsvSource({"1, 1", "2, 1", "2, 7", "5, 64", "3, 100000"})
  void outcomesComeInTheOrderOfTheSeries(int threads, int piece) {
    var numbers = IntStream.range(0, 500).boxed().toList();
    var outcomes =
        new Batch(new BatchSettings(threads, piece)).run(numbers, number -> work(number));
    assertThat(outcomes).hasSize(500);
    for (int i = 0; i < 500; i++) {
      assertThat(outcomes.get(i)).isEqualTo(new Outcome.Done<>(i, work(i)));
    }
  }

  /** The later ones take less time. */
  private static long work(int number) {
    var sum = 0L;
    for (int i = 0; i < 50 * (500 - number); i++) {
      sum += i ^ number;
    }
    return sum;
  }

  @Test
  void aSeriesThatFailsDisturbsNoOther() {
    var outcomes =
        new Batch(new BatchSettings(2, 3))
            .run(List.of(4, 2, 0, 1, -1, -2, 3), BatchTest::hundredDividedBy);
    assertThat(outcomes.get(1).toOptional()).contains(50);
    assertThat(outcomes.get(6).toOptional()).contains(33);
    assertThat(fault(outcomes.get(2))).isInstanceOf(ArithmeticException.class);
    assertThat(fault(outcomes.get(4))).isInstanceOf(StackOverflowError.class);
    assertThat(fault(outcomes.get(5))).isInstanceOf(NullPointerException.class);
    assertThat(outcomes.get(5).position()).isEqualTo(5);
  }

  private static Integer hundredDividedBy(int number) {
    if (number == -1) {
      throw new StackOverflowError();
    }
    return number == -2 ? null : Integer.valueOf(100 / number);
  }

  private static Throwable fault(Outcome<?> outcome) {
    return ((Outcome.Failed<?>) outcome).fault();
  }

  @Test
  void noMoreThanAFewPiecesAreHeldAtOnce() {
    var drawn = new AtomicInteger();
    var most = new AtomicInteger();
    var received = new AtomicInteger();
    var series = IntStream.range(0, 20_000).peek(i -> drawn.incrementAndGet()).boxed().iterator();
    new Batch(new BatchSettings(2, 10))
        .<Integer, Integer>run(
            series,
            number -> number,
            outcome -> {
              most.accumulateAndGet(drawn.get() - received.get(), Math::max);
              received.incrementAndGet();
            });
    assertThat(received).hasValue(20_000);
    assertThat(most.get()).isLessThanOrEqualTo((2 * 2 + 1) * 10 + 1);
  }

  /** Each waits for the other: one thread alone would never get past. */
  @Test
  void twoSeriesAreAnalysedAtOnceOnThreadsOfTheBatchsOwn() {
    var together = new CyclicBarrier(2);
    var outcomes =
        new Batch(new BatchSettings(2, 1))
            .run(
                List.of(1, 2),
                number -> {
                  meet(together);
                  return Thread.currentThread() instanceof ForkJoinWorkerThread;
                });
    assertThat(outcomes)
        .containsExactly(new Outcome.Done<>(0, false), new Outcome.Done<>(1, false));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void aFaultOfTheReceiverOrTheSourceIsThrownOn() {
    var batch = new Batch(new BatchSettings(2, 2));
    assertThatThrownBy(
            () ->
                batch.<Integer, Integer>run(
                    List.of(1, 2, 3).iterator(),
                    number -> number,
                    outcome -> {
                      throw new IllegalStateException("full");
                    }))
        .hasMessage("full");
    Iterator<Integer> broken = IntStream.range(0, 9).map(i -> 10 / (5 - i)).boxed().iterator();
    var outcomes = new ArrayList<Outcome<Integer>>();
    assertThatThrownBy(() -> batch.<Integer, Integer>run(broken, n -> n, outcomes::add))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void anInterruptedCallerEndsTheBatchAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new Batch(BatchSettings.ofMachine()).run(List.of(1), n -> n))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nothingInGivesNothingOut() {
    assertThat(new Batch(BatchSettings.ofMachine()).run(List.<Integer>of(), n -> n)).isEmpty();
  }

  @Test
  void trendsInABatchAreTheTrendsOneByOne() {
    var tables =
        IntStream.range(0, 40)
            .mapToObj(k -> SeriesTable.ofExact(new double[] {1, 2, 3, 4, 6}, values(k)))
            .toList();
    var analysis = new TrendAnalysis();
    var outcomes =
        new Batch(new BatchSettings(3, 4)).run(tables, t -> analysis.analyse(t, Better.HIGHER));
    for (int k = 0; k < 40; k++) {
      assertThat(outcomes.get(k).toOptional())
          .contains(analysis.analyse(tables.get(k), Better.HIGHER));
    }
  }

  private static double[] values(int seed) {
    return IntStream.range(0, 5).mapToDouble(i -> (seed * 31 + i * i * 17) % 23).toArray();
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    assertThatThrownBy(() -> new BatchSettings(0, 1)).hasMessageContaining("threads 0");
    assertThatThrownBy(() -> new BatchSettings(1, 0)).hasMessageContaining("piece 0");
    assertThatThrownBy(() -> new BatchSettings(257, 1)).hasMessageContaining("threads 257");
  }
}
