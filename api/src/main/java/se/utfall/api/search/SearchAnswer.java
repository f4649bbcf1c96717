package se.utfall.api.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import se.utfall.api.query.Page;

/**
 * One page of what was found, the best first.
 *
 * @param items what was found
 * @param page number of the page, from 0
 * @param size most items of a page
 * @param total hits of the kind asked for
 * @param kinds hits of each kind that has any
 * @param suggestion a spelling that has hits, when there are none; null otherwise
 */
@Serdeable
record SearchAnswer(
    List<Item> items,
    int page,
    int size,
    long total,
    Map<String, Integer> kinds,
    @Nullable String suggestion) {

  static SearchAnswer of(Page<Hit> hits, Found found) {
    return new SearchAnswer(
        hits.items().stream().map(Item::of).toList(),
        hits.page(),
        hits.size(),
        hits.total(),
        found.counts(),
        found.suggestion().orElse(null));
  }

  /** Something that was found. */
  @Serdeable
  record Item(String kind, String code, String title, String text, String address) {
    static Item of(Hit hit) {
      return new Item(hit.kind(), hit.code(), hit.title(), hit.text(), hit.address());
    }
  }
}
