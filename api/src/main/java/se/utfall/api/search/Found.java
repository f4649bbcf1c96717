package se.utfall.api.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.db.search.AskedWord;
import se.utfall.db.search.HitRow;

/**
 * What a question found.
 *
 * @param asked the words of the question; empty if it holds no letter or digit
 * @param hits what holds all of them, the best first
 * @param suggestion when there are no hits: the question in a spelling that has hits; else empty
 * @param apart when there are no hits and no suggestion: words of the question that have hits when
 *     asked for by themselves
 */
record Found(
    List<AskedWord> asked, List<HitRow> hits, Optional<String> suggestion, List<String> apart) {

  static final List<String> KINDS =
      List.of(
          "indicator",
          "area",
          "page",
          "table",
          "line",
          "organisation",
          "strategy",
          "event",
          "source");

  Found {
    asked = List.copyOf(asked);
    hits = List.copyOf(hits);
    apart = List.copyOf(apart);
  }

  static Found hits(List<AskedWord> asked, List<HitRow> hits) {
    return new Found(asked, hits, Optional.empty(), List.of());
  }

  /** How many hits there are of each kind that has any. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String kind : KINDS) {
      int count = of(Optional.of(kind)).size();
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return counts;
  }

  /** The hits of a kind; all without one. */
  List<HitRow> of(Optional<String> kind) {
    return hits.stream().filter(hit -> kind.map(hit.kind()::equals).orElse(true)).toList();
  }
}
