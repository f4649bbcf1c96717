package se.utfall.api.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import se.utfall.db.search.AskedWord;

/** Marks the words of a question in what was found by them. */
final class Highlight {
  private static final int SHORTEST_INSIDE = 3;

  private final List<AskedWord> asked;

  Highlight(List<AskedWord> asked) {
    this.asked = List.copyOf(asked);
  }

  /** The text in pieces that together are the whole of it. */
  List<Mark> of(String text) {
    String folded = folded(text);
    BitSet hit = new BitSet(text.length());
    for (AskedWord word : asked) {
      mark(folded, word, hit);
    }
    List<Mark> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      boolean isHit = hit.get(from);
      int end = isHit ? hit.nextClearBit(from) : hit.nextSetBit(from);
      int to = end < 0 ? text.length() : end;
      pieces.add(new Mark(text.substring(from, to), isHit));
      from = to;
    }
    return pieces;
  }

  private static void mark(String folded, AskedWord word, BitSet hit) {
    int at = folded.indexOf(word.stem());
    while (at >= 0) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
      if (begins || word.stem().length() >= SHORTEST_INSIDE) {
        hit.set(at, at + same(folded, at, word.folded()));
      }
      at = folded.indexOf(word.stem(), at + 1);
    }
  }

  /** How many letters the text and the word have in common from here on. */
  private static int same(String folded, int at, String word) {
    int n = 0;
    while (n < word.length()
        && at + n < folded.length()
        && folded.charAt(at + n) == word.charAt(n)) {
      n++;
    }
    return n;
  }

  /** Letter by letter in small letters without marks, so that places stay the same. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String plain =
          Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
              .toLowerCase(Locale.ROOT);
      folded.append(plain.charAt(0));
    }
    return folded.toString();
  }
}
