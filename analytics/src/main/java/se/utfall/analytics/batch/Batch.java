package se.utfall.analytics.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes many series through one analysis, several at a time.
 *
 * <p>The series are drawn from their iterator, and the outcomes handed over, by the calling thread
 * alone and in order; only the analysis runs on other threads, so it must be free of shared state,
 * as every analysis here is. Threads are the batch's own, made for the call and ended with it. No
 * more than a few pieces are in flight: a slow receiver holds the reading back.
 *
 * <p>A series on which the analysis throws an exception, overflows its stack or returns null
 * becomes {@link Outcome.Failed}. A fault of the iterator or the receiver ends the batch and is
 * thrown on; so is an {@link Error} such as lack of memory. When the calling thread is interrupted
 * the batch ends with {@link CancellationException} and the thread stays interrupted.
 */
public final class Batch {

  private final BatchSettings settings;

  public Batch(BatchSettings settings) {
    this.settings = settings;
  }

  /** Hands over the outcome of each series in the order they come. */
  public <S, R> void run(
      Iterator<? extends S> series,
      Function<? super S, ? extends R> analysis,
      Consumer<Outcome<R>> receiver) {
    var executor = Executors.newFixedThreadPool(settings.threads(), Batch::thread);
    try {
      run(series, analysis, receiver, executor);
    } finally {
      executor.shutdownNow();
    }
  }

  /** The outcomes of series that fit in memory, in their order. */
  public <S, R> List<Outcome<R>> run(
      List<? extends S> series, Function<? super S, ? extends R> analysis) {
    var outcomes = new ArrayList<Outcome<R>>(series.size());
    this.<S, R>run(series.iterator(), analysis, outcomes::add);
    return List.copyOf(outcomes);
  }

  private <S, R> void run(
      Iterator<? extends S> series,
      Function<? super S, ? extends R> analysis,
      Consumer<Outcome<R>> receiver,
      ExecutorService executor) {
    Queue<Future<List<Outcome<R>>>> underWay = new ArrayDeque<>();
    var position = 0L;
    while (series.hasNext()) {
      var piece = new Piece<S, R>(position, next(series), analysis);
      position += piece.size();
      underWay.add(executor.submit(piece::outcomes));
      if (underWay.size() >= 2 * settings.threads()) {
        await(underWay.remove()).forEach(receiver);
      }
    }
    while (!underWay.isEmpty()) {
      await(underWay.remove()).forEach(receiver);
    }
  }

  private <S> List<S> next(Iterator<? extends S> series) {
    var piece = new ArrayList<S>(settings.piece());
    while (piece.size() < settings.piece() && series.hasNext()) {
      piece.add(series.next());
    }
    return piece;
  }

  private static <T> T await(Future<T> future) {
    try {
      // A future that is already done does not look.
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("the batch was interrupted").initCause(interrupted);
    } catch (ExecutionException fault) {
      if (fault.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(fault.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "batch");
    thread.setDaemon(true);
    return thread;
  }
}
