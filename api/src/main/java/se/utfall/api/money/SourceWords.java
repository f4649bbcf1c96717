package se.utfall.api.money;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
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
}
