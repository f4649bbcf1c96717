package se.utfall.api.search;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.api.money.MoneySections;
import se.utfall.api.words.Words;

/** The pages that are found by their titles, apart from those of what the store holds. */
final class PageTitles {
  private static final List<Title> OWN =
      List.of(
          new Title("/", "overview.title"),
          new Title("/indikatorer", "indicator.list.title"),
          new Title("/omraden", "profile.areas"),
          new Title("/gvi", "gvi.title"),
          new Title("/uppfoljning", "followup.heading"),
          new Title("/rapport", "page.report"),
          new Title("/rapport/bilder", "issued.list.title"),
          new Title("/diagram", "diagram.title"),
          new Title("/tillganglighet", "accessibility.title"));

  private final List<Title> titles;

  private PageTitles(List<Title> titles) {
    this.titles = titles;
  }

  /** With titles in the language of these words. */
  static PageTitles of(Words words) {
    return new PageTitles(
        Stream.concat(
                OWN.stream().map(page -> new Title(page.path, words.text(page.title))),
                MoneySections.titles(words).entrySet().stream()
                    .map(page -> new Title(page.getKey(), page.getValue())))
            .toList());
  }

  String[] paths() {
    return titles.stream().map(Title::path).toArray(String[]::new);
  }

  String[] titles() {
    return titles.stream().map(Title::title).toArray(String[]::new);
  }

  private record Title(String path, String title) {}
}
