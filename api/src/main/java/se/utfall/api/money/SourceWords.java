package se.utfall.api.money;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.revision.Reading;

/** Names sources by their titles. */
public final class SourceWords {

  /** Reads the titles. */
  @Singleton
  public static final class Titles {
    private final CatalogueRepository catalogue;

    Titles(CatalogueRepository catalogue) {
      this.catalogue = catalogue;
    }

    /** The sources as known to the reading. */
    public SourceWords read(Reading reading, Words words) {
      return new SourceWords(
          words,
          catalogue.sources(reading.revision()).stream()
              .collect(Collectors.toMap(SourceRow::source, SourceRow::title)));
    }
  }

  private final Words words;
  private final Map<String, String> titles;

  private SourceWords(Words words, Map<String, String> titles) {
    this.words = words;
    this.titles = titles;
  }

  /** "Årsrapport 2023, avsnitt 3.3"; the code where the title is not known. */
  public String of(String source, Optional<String> section) {
    String title = titles.getOrDefault(source, source);
    return section.map(part -> words.text("money.source", title, part)).orElse(title);
  }

  /** The same for a section that may be null. */
  public String of(String source, String section) {
    return of(source, Optional.ofNullable(section));
  }

  /** The titles of these sources, each once. */
  public List<String> titles(List<String> codes) {
    return codes.stream().map(code -> of(code, Optional.empty())).distinct().toList();
  }

  /** Each source once, with all its sections: "Årsrapport 2023, avsnitt 3.2.1 och 5.3". */
  public List<String> each(List<Origin> origins) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    for (Origin origin : origins) {
      Set<String> ofSource =
          sections.computeIfAbsent(origin.source(), none -> new LinkedHashSet<>());
      origin.section().ifPresent(ofSource::add);
    }
    MoneyWords money = new MoneyWords(words);
    return sections.entrySet().stream()
        .map(
            source ->
                of(
                    source.getKey(),
                    Optional.of(money.listed(source.getValue())).filter(all -> !all.isEmpty())))
        .toList();
  }
}
