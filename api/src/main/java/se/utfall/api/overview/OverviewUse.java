package se.utfall.api.overview;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.answer.Keep;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.money.SourceWords;
import se.utfall.api.overview.Overview.Choices;
import se.utfall.api.overview.Overview.Filter;
import se.utfall.api.overview.Overview.Place;
import se.utfall.api.overview.OverviewChanges.Part;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Reading;

/**
 * Reads the overview: the themes in the order in which their first indicator was given, money, and
 * what has changed.
 */
@Singleton
final class OverviewUse {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Duration LATELY = Duration.ofDays(30);
  private static final String MONEY = "ekonomi";
  private static final long MOST_BYTES = 16_000_000;
  private static final int MOST_REVISED = 20;

  private final FigureReader figures;
  private final FinanceRepository finance;
  private final CatalogueRepository catalogue;
  private final OverviewChanges changes;
  private final SourceWords.Titles titles;
  private final KeptLines kept;
  private final Keep<Whole> wholes = Keep.ofWords(MOST_BYTES);
  private final Keep<Changes> told = Keep.ofWords(MOST_BYTES);

  /** Everything that a reader may see, before anything is left out. */
  private record Whole(List<Theme> themes, Choices choices, SourceWords titles) {}

  OverviewUse(
      FigureReader figures,
      FinanceRepository finance,
      CatalogueRepository catalogue,
      OverviewChanges changes,
      SourceWords.Titles titles,
      KeptLines kept) {
    this.figures = figures;
    this.finance = finance;
    this.catalogue = catalogue;
    this.changes = changes;
    this.titles = titles;
    this.kept = kept;
  }

  /**
   * The overview.
   *
   * @param lastVisit when the reader's visit before this one ended; empty if it is not known
   * @throws ProblemException 404 for a theme or an area without figures that the reader may see
   */
  Overview read(Reading reading, OverviewQuery query, Words words, Optional<Instant> lastVisit) {
    Instant since =
        since(
            reading,
            query
                .since()
                .map(day -> AsOf.endOf(day).instant())
                .or(() -> lastVisit.filter(visit -> !reading.isPast())));
    LocalDate today = reading.knownAt().atZone(STOCKHOLM).toLocalDate();
    List<Object> asked = List.of(words.language(), today, query.moment(), query.area());
    Whole whole = wholes.get(reading, asked, () -> whole(reading, query, words));
    Changes changed = changed(reading, since, query.moment(), words, new Part(0, MOST_REVISED));
    List<Theme> shown = shown(whole.themes(), query);
    return new Overview(
        AsOfWords.of(words, reading),
        Filter.of(query, query.since().map(LocalDate::toString).orElse("")),
        whole.choices(),
        changed,
        new Onward(query.moment(), words.language()).with("/andringar", "sedan", since.toString()),
        shown,
        whole.titles().titles(Line.sources(shown.stream().flatMap(one -> one.lines().stream()))));
  }

  /** All that has changed since a moment, with one part of the revised values. */
  ChangesPage changes(Reading reading, ChangesQuery query, Words words) {
    Instant since = since(reading, query.since().map(AsOf::instant));
    return new ChangesPage(
        AsOfWords.of(words, reading),
        changed(reading, since, query.moment(), words, query.part()),
        since.toString(),
        query.page());
  }

  private static Instant since(Reading reading, Optional<Instant> wanted) {
    return wanted.orElseGet(() -> reading.knownAt().minus(LATELY));
  }

  /** What the overview counts and the page of all changes lists. */
  private Changes changed(
      Reading reading, Instant since, Optional<String> moment, Words words, Part part) {
    LocalDate day = since.atZone(STOCKHOLM).toLocalDate();
    long revision = changes.revisionAt(since, reading);
    return told.get(
        reading,
        List.of(words.language(), moment, day, revision, part),
        () ->
            changes.since(
                since,
                reading,
                figures.headlines(reading),
                new ChangeTelling(
                    words,
                    new Onward(moment, words.language()),
                    lines(reading, moment, words),
                    titles.read(reading, words)),
                part));
  }

  private IndicatorLines lines(Reading reading, Optional<String> moment, Words words) {
    return new IndicatorLines(
        words, moment, reading.knownAt(), catalogue.rebases(reading.revision()));
  }

  private Whole whole(Reading reading, OverviewQuery query, Words words) {
    IndicatorLines lines = lines(reading, query.moment(), words);
    Map<String, List<Line>> themes = new LinkedHashMap<>();
    for (Figures one : headlines(reading, query)) {
      themes
          .computeIfAbsent(one.indicator().theme(), theme -> new ArrayList<>())
          .add(kept.of(lines, one));
    }
    List<Line> money =
        query.area().isPresent()
            ? List.of()
            : new MoneyLines(words, finance, reading, query.moment()).lines();
    if (!money.isEmpty()) {
      themes.computeIfAbsent(MONEY, theme -> new ArrayList<>()).addAll(0, money);
    }
    List<Theme> sections =
        themes.entrySet().stream()
            .map(one -> new Theme(one.getKey(), ThemeNames.of(words, one.getKey()), one.getValue()))
            .toList();
    return new Whole(sections, choices(reading, query, sections), titles.read(reading, words));
  }

  private List<Figures> headlines(Reading reading, OverviewQuery query) {
    return query
        .area()
        .map(area -> figures.headlines(reading, area))
        .orElseGet(() -> figures.headlines(reading));
  }

  private Choices choices(Reading reading, OverviewQuery query, List<Theme> themes) {
    List<Place> places =
        figures.places(reading).entrySet().stream()
            .map(place -> new Place(place.getKey(), place.getValue()))
            .toList();
    query
        .area()
        .ifPresent(
            area -> {
              if (places.stream().noneMatch(place -> place.code().equals(area))) {
                throw ProblemException.notFound("There are no figures of an area '" + area + "'.");
              }
            });
    return new Choices(themes.stream().map(Theme::code).toList(), places);
  }

  private static List<Theme> shown(List<Theme> themes, OverviewQuery query) {
    query
        .theme()
        .ifPresent(
            code -> {
              if (themes.stream().noneMatch(theme -> theme.code().equals(code))) {
                throw ProblemException.notFound("There is no theme '" + code + "'.");
              }
            });
    return themes.stream()
        .filter(theme -> query.theme().map(theme.code()::equals).orElse(true))
        .map(theme -> query.attention() ? theme.worrying() : theme)
        .filter(theme -> !theme.lines().isEmpty())
        .toList();
  }
}
