package se.utfall.api.gvi;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Keep;
import se.utfall.api.charts.Look;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.gvi.GviPage.Happening;
import se.utfall.api.money.Origin;
import se.utfall.api.money.SourceWords;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.finance.CostRow;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.Reading;

/** Reads the page of the intervention. */
@Singleton
final class GviUse {
  private static final long MOST_BYTES = 4_000_000;
  private static final String TIMELINE = "/charts/gvi/timeline";
  private static final ShownPicture.Size SIZE = new ShownPicture.Size(520, 560);
  private static final String THEME = "gvi";
  private static final String EXITS = "avhopp";
  private static final String ASKED = "GVI-KONTAKT";
  private static final String ACCEPTED = "GVI-STOD";
  private static final String COSTS = "GVI-BRA";

  private final CourseReader courses;
  private final FigureReader figures;
  private final FinanceRepository finance;
  private final CatalogueRepository catalogue;
  private final SourceWords.Titles titles;
  private final Keep<GviPage> kept = Keep.ofWords(MOST_BYTES);

  GviUse(
      CourseReader courses,
      FigureReader figures,
      FinanceRepository finance,
      CatalogueRepository catalogue,
      SourceWords.Titles titles) {
    this.courses = courses;
    this.figures = figures;
    this.finance = finance;
    this.catalogue = catalogue;
    this.titles = titles;
  }

  GviPage page(Reading reading, Look look, Onward onward) {
    return kept.get(reading, List.of(look, onward), () -> made(reading, look, onward));
  }

  private GviPage made(Reading reading, Look look, Onward onward) {
    Words words = look.words();
    Course own = course(reading, look, Set.of());
    List<EventRow> events = catalogue.events(reading.revision());
    List<Figures> counted = theme(reading, THEME);
    List<Figures> exits = theme(reading, EXITS);
    List<CostRow> costs = costs(reading);
    CountWords counts = new CountWords(words, onward);
    SourceWords sources = titles.read(reading, words);
    return new GviPage(
        AsOfWords.of(words, reading),
        Words.sentence(new TimelinePicture(words, own).finding()),
        timeline(reading, look, onward, own),
        everyEvent(onward, events),
        support(counted, counts),
        counts.of(counted),
        counts.of(exits),
        new CostWords(words, onward)
            .of(
                finance.tables(reading.revision()).stream()
                    .filter(table -> table.financeTable().equals(COSTS))
                    .findFirst(),
                costs),
        events.stream().map(event -> happening(words, event, sources)).toList(),
        sources.each(origins(counted, exits, costs, events)));
  }

  private Course course(Reading reading, Look look, Set<String> types) {
    return courses.read(reading, new CourseQuery(types, Optional.empty(), Optional.empty(), look));
  }

  private Optional<ShownPicture> timeline(Reading reading, Look look, Onward onward, Course own) {
    boolean empty =
        own.events().isEmpty()
            && own.notifications().stream().flatMap(CountWords::rows).findAny().isEmpty();
    if (empty) {
      return Optional.empty();
    }
    String text =
        new TimelinePicture(look.words(), own)
            .of(Optional.empty(), catalogue.sources(reading.revision()))
            .spec()
            .description();
    return Optional.of(new ShownPicture(TIMELINE, List.of(), SIZE, "", text).with(onward));
  }

  private static String everyEvent(Onward onward, List<EventRow> events) {
    String types =
        events.stream()
            .map(event -> "&type=" + Onward.encoded(event.type()))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return new ShownPicture(TIMELINE, List.of(), SIZE, "", "").with(onward).wide() + types;
  }

  private List<Figures> theme(Reading reading, String theme) {
    return figures.indicators(reading).stream()
        .filter(indicator -> indicator.theme().equals(theme))
        .map(IndicatorRow::code)
        .flatMap(code -> figures.read(reading, Selection.all(code)).stream())
        .toList();
  }

  private static Optional<String> support(List<Figures> counted, CountWords counts) {
    return find(counted, ACCEPTED)
        .flatMap(accepted -> find(counted, ASKED).flatMap(all -> counts.support(accepted, all)));
  }

  private static Optional<Figures> find(List<Figures> all, String code) {
    return all.stream().filter(one -> one.indicator().code().equals(code)).findFirst();
  }

  private List<CostRow> costs(Reading reading) {
    return finance.costs(reading.revision()).stream()
        .filter(row -> row.financeTable().equals(COSTS))
        .toList();
  }

  private static Happening happening(Words words, EventRow event, SourceWords sources) {
    String key = "gvi.event." + event.type();
    return new Happening(
        Words.capital(new EventTime(words).of(event)),
        event.title(),
        words.has(key) ? words.text(key) : event.type(),
        sources.of(event.source(), Optional.empty()));
  }

  private static List<Origin> origins(
      List<Figures> counted, List<Figures> exits, List<CostRow> costs, List<EventRow> events) {
    return Stream.of(
            Stream.concat(counted.stream(), exits.stream())
                .flatMap(CountWords::rows)
                .map(row -> new Origin(row.source(), Optional.ofNullable(row.section()))),
            costs.stream().map(row -> new Origin(row.source(), Optional.ofNullable(row.section()))),
            events.stream().map(event -> new Origin(event.source(), Optional.empty())))
        .flatMap(some -> some)
        .toList();
  }
}
