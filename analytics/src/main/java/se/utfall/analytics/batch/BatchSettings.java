package se.utfall.analytics.batch;

/**
 * How a batch is worked through. What comes out is the same whatever the settings.
 *
 * @param threads how many work at once, 1 to 256
 * @param piece how many series a thread takes at a time, 1 to 100,000. At most {@code (2 · threads
 *     + 1) · piece} series and results are held at once.
 */
public record BatchSettings(int threads, int piece) {

  private static final int MOST_THREADS = 256;
  private static final int LARGEST_PIECE = 100_000;

  public BatchSettings {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException("threads " + threads + " is not between 1 and 256");
    }
    if (piece < 1 || piece > LARGEST_PIECE) {
      throw new IllegalArgumentException("piece " + piece + " is not between 1 and 100,000");
    }
  }

  /** As many threads as the machine has processors, 64 series at a time. */
  public static BatchSettings ofMachine() {
    return new BatchSettings(
        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), 64);
  }
}
