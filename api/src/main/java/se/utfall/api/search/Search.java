package se.utfall.api.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Keep;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;
import se.utfall.db.search.AskedWord;
import se.utfall.db.search.HitRow;
import se.utfall.db.search.SearchRepository;

/** Finds what holds all words of a question, as known to a reading and seen by its reader. */
@Singleton
final class Search {
  /** Of longer questions no word is tried by itself: each is a search of everything. */
  private static final int MOST_APART = 5;

  private static final long MOST_BYTES = 8_000_000;

  private final SearchRepository store;
  private final Keep<Found> kept = Keep.ofWords(MOST_BYTES);

  Search(SearchRepository store) {
    this.store = store;
  }

  /**
   * What a question finds; pages of the service are found by their titles in the language of the
   * words. Without hits it is told what nearly the same words would find.
   */
  Found read(Reading reading, String question, Words words) {
    return kept.get(reading, List.of(question, words), () -> found(reading, question, words));
  }

  private Found found(Reading reading, String question, Words words) {
    List<AskedWord> asked = store.words(question);
    if (asked.isEmpty()) {
      return Found.hits(asked, List.of());
    }
    PageTitles pages = PageTitles.of(words);
    List<HitRow> hits = hits(reading, question, pages);
    return hits.isEmpty() ? nothing(reading, asked, pages) : Found.hits(asked, hits);
  }

  private Found nothing(Reading reading, List<AskedWord> asked, PageTitles pages) {
    Spelling spelling = new Spelling(store.vocabulary(reading.revision(), reading.roles()));
    Optional<String> suggestion =
        suggestion(spelling, asked).filter(text -> !hits(reading, text, pages).isEmpty());
    List<String> apart =
        suggestion.isPresent() || asked.size() == 1 || asked.size() > MOST_APART
            ? List.of()
            : asked.stream()
                .map(AskedWord::spelled)
                .filter(word -> !hits(reading, word, pages).isEmpty())
                .toList();
    return new Found(asked, List.of(), suggestion, apart);
  }

  /** The question with each unknown word exchanged for the one nearest; empty if one has none. */
  private static Optional<String> suggestion(Spelling spelling, List<AskedWord> asked) {
    List<String> meant = asked.stream().flatMap(word -> spelling.of(word).stream()).toList();
    boolean same = meant.equals(asked.stream().map(AskedWord::spelled).toList());
    return same || meant.size() < asked.size()
        ? Optional.empty()
        : Optional.of(String.join(" ", meant));
  }

  private List<HitRow> hits(Reading reading, String question, PageTitles pages) {
    return store.hits(reading.revision(), reading.roles(), question, pages.paths(), pages.titles());
  }
}
