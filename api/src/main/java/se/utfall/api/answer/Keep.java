package se.utfall.api.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import se.utfall.db.revision.Reading;

/**
 * Keeps what was made of the store as it is, until the store has another revision. What was known
 * in the past is made anew each time: what has been made secret since must be gone from it.
 *
 * @param <T> what is kept; must never change
 */
public final class Keep<T> {
  private final Cache<List<Object>, T> kept;

  /** For so many of the answers that are wanted most. */
  public Keep(int most) {
    kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** For so many bytes of the answers that are wanted most, each of about so many. */
  public Keep(long mostBytes, ToIntFunction<T> bytes) {
    Weigher<List<Object>, T> weigher = (asked, answer) -> bytes.applyAsInt(answer);
    kept = Caffeine.newBuilder().maximumWeight(mostBytes).weigher(weigher).build();
  }

  /** For so many bytes of records that hold little but words. */
  public static <T extends Record> Keep<T> ofWords(long mostBytes) {
    return new Keep<>(mostBytes, words -> 2_000 + 2 * words.toString().length());
  }

  /**
   * What was made before, or what is made now.
   *
   * @param asked all that it depends on beside the figures that the reader may see
   */
  public T get(Reading reading, List<Object> asked, Supplier<T> making) {
    if (reading.isPast()) {
      return making.get();
    }
    return kept.get(List.of(reading.version(), reading.roles(), asked), key -> making.get());
  }
}
