package se.utfall.api.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Page;
import se.utfall.api.search.SearchPage.Line;
import se.utfall.api.search.SearchPage.Link;

/** Makes the page of a search from what it found. */
final class SearchPages {
  private final Frame frame;
  private final String question;
  private final Optional<String> kind;
  private final HitAddresses addresses;
  private final HitWords words;

  SearchPages(Frame frame, String question, Optional<String> kind) {
    this.frame = frame;
    this.question = question;
    this.kind = kind;
    this.addresses = new HitAddresses(frame);
    this.words = new HitWords(frame);
  }

  SearchPage of(String asOf, Found found, Page<Hit> hits) {
    Highlight highlight = new Highlight(found.asked());
    return new SearchPage(
        asOf,
        question,
        kind.orElse(""),
        status(found, hits),
        found.suggestion().map(this::search),
        found.apart().stream().map(this::search).toList(),
        kinds(found),
        hits.items().stream().map(hit -> line(hit, highlight)).toList(),
        hits.page() > 0 ? Optional.of(page(hits, hits.page() - 1)) : Optional.empty(),
        (hits.page() + 1L) * hits.size() < hits.total()
            ? Optional.of(page(hits, hits.page() + 1))
            : Optional.empty());
  }

  private String status(Found found, Page<Hit> hits) {
    if (question.isEmpty()) {
      return frame.text("search.empty");
    }
    if (found.asked().isEmpty()) {
      return frame.text("search.no-words", question);
    }
    if (found.hits().isEmpty()) {
      return frame.text(
          found.asked().size() == 1 ? "search.none" : "search.none.together", question);
    }
    if (hits.total() == 0) {
      return frame.text("search.none.kind", words.kind(kind.orElseThrow()), question);
    }
    return count(hits);
  }

  private String count(Page<Hit> hits) {
    long first = (long) hits.page() * hits.size() + 1;
    if (hits.total() == 1) {
      return frame.text("search.found.one", question);
    }
    return hits.total() <= hits.size() || hits.items().isEmpty()
        ? frame.text("search.found", hits.total(), question)
        : frame.text(
            "search.found.part", hits.total(), question, first, first + hits.items().size() - 1);
  }

  private List<Link> kinds(Found found) {
    if (found.hits().isEmpty()) {
      return List.of();
    }
    Link all =
        new Link(
            addresses.search(question, Optional.empty()),
            frame.text("search.kind.count", frame.text("search.kind.all"), found.hits().size()),
            kind.isEmpty());
    return Stream.concat(
            Stream.of(all), found.counts().entrySet().stream().map(entry -> kind(entry)))
        .toList();
  }

  private Link kind(Map.Entry<String, Integer> count) {
    return new Link(
        addresses.search(question, Optional.of(count.getKey())),
        frame.text("search.kind.count", words.kind(count.getKey()), count.getValue()),
        kind.filter(count.getKey()::equals).isPresent());
  }

  private Link search(String text) {
    return new Link(addresses.search(text, Optional.empty()), text, false);
  }

  private Line line(Hit hit, Highlight highlight) {
    return new Line(
        words.kind(hit.kind()), highlight.of(hit.title()), highlight.of(hit.text()), hit.page());
  }

  private String page(Page<Hit> hits, int number) {
    String address =
        HitAddresses.with(addresses.search(question, kind), "size", Integer.toString(hits.size()));
    return HitAddresses.with(address, "page", Integer.toString(number));
  }
}
