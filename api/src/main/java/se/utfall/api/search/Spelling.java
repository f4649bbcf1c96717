package se.utfall.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.db.search.AskedWord;
import se.utfall.db.search.KnownWord;

/** Finds the words that somebody may have meant among those that something is found by. */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int SHORT = 5;

  private final List<KnownWord> vocabulary;

  /**
   * Among these words.
   *
   * @param vocabulary the most used first
   */
  Spelling(List<KnownWord> vocabulary) {
    this.vocabulary = List.copyOf(vocabulary);
  }

  /** Whether something holds the word. */
  boolean knows(AskedWord word) {
    return vocabulary.stream().anyMatch(known -> known.folded().contains(word.stem()));
  }

  /** The word itself if it is known, else the one nearest to it; empty if none is near. */
  Optional<String> of(AskedWord word) {
    return knows(word) ? Optional.of(word.spelled()) : nearest(word.folded());
  }

  private Optional<String> nearest(String folded) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    int most = folded.length() <= SHORT ? 1 : 2;
    return vocabulary.stream()
        .filter(known -> Math.abs(known.folded().length() - folded.length()) <= most)
        .map(known -> new Near(known.spelled(), distance(known.folded(), folded)))
        .filter(near -> near.distance <= most)
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::spelled);
  }

  /**
   * How many letters must be put in, taken out, changed or exchanged with their neighbour to make
   * one word the other.
   *
   * <p>Source: Boytsov, L. (2011), Indexing methods for approximate dictionary searching, ACM
   * Journal of Experimental Algorithmics 16, section 2.2 (optimal string alignment).
   */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int fewest(int[][] steps, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int fewest =
        Math.min(
            steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean exchanged =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }

  private record Near(String spelled, int distance) {}
}
