package se.utfall.api.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Keep;
import se.utfall.api.charts.AreaTree;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.overview.IndicatorLines;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.profile.AreaProfile.Link;
import se.utfall.api.profile.AreaProfile.ProfileLine;
import se.utfall.api.profile.AreaProfile.ProfileTheme;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads the tree of areas and the page of one. */
@Singleton
final class AreaProfiles {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final long MOST_BYTES = 16_000_000;

  private final FigureReader figures;
  private final ProfileReader profiles;
  private final CatalogueRepository catalogue;
  private final OpenComparisons comparisons;
  private final Keep<AreaProfile> kept = Keep.ofWords(MOST_BYTES);

  AreaProfiles(
      FigureReader figures,
      ProfileReader profiles,
      CatalogueRepository catalogue,
      OpenComparisons comparisons) {
    this.figures = figures;
    this.profiles = profiles;
    this.catalogue = catalogue;
    this.comparisons = comparisons;
  }

  /** The tree of areas around which a page goes. */
  Branches branches(Reading reading, Words words, Onward onward) {
    return branches(reading, words, onward, figures.places(reading).keySet());
  }

  private Branches branches(Reading reading, Words words, Onward onward, Set<String> known) {
    return new Branches(words, onward, new AreaTree(catalogue.areas(reading.revision())), known);
  }

  /**
   * The page of an area.
   *
   * @param only code of the indicator to compare among areas; empty for the first one
   * @throws ProblemException 404 for an area that is not there, or an indicator that the reader
   *     cannot see
   */
  AreaProfile read(
      Reading reading, Words words, Onward onward, String code, Optional<String> only) {
    LocalDate today = reading.knownAt().atZone(STOCKHOLM).toLocalDate();
    return kept.get(
        reading,
        List.of(words, onward, code, only, today),
        () -> made(reading, words, onward, code, only));
  }

  private AreaProfile made(
      Reading reading, Words words, Onward onward, String code, Optional<String> only) {
    List<Figures> every = figures.everySeries(reading);
    refuseUnknown(every, only);
    Set<String> known =
        every.stream()
            .flatMap(one -> one.series().stream())
            .map(SeriesFigures::area)
            .collect(Collectors.toSet());
    Branches branches = branches(reading, words, onward, known);
    Located located = located(branches.tree(), code);
    List<Measured> measured = profiles.read(reading, every, located);
    Optional<OpenComparison> open =
        chosen(measured, located, only)
            .map(one -> comparisons.of(reading, branches, located, one, every));
    ProfileLines lines =
        new ProfileLines(
            branches,
            located,
            new IndicatorLines(
                words, onward.asOf(), reading.knownAt(), catalogue.rebases(reading.revision())),
            open.map(OpenComparison::indicator));
    return page(reading, branches, located, measured, lines.themes(measured), open);
  }

  private AreaProfile page(
      Reading reading,
      Branches branches,
      Located located,
      List<Measured> measured,
      List<ProfileTheme> themes,
      Optional<OpenComparison> open) {
    AreaRow here = located.here();
    Words words = branches.words();
    List<ProfileLine> lines = themes.stream().flatMap(theme -> theme.lines().stream()).toList();
    boolean hasFigures = lines.stream().anyMatch(line -> !line.compared().period().isEmpty());
    return new AreaProfile(
        here.name(),
        level(words, located),
        AsOfWords.of(words, reading),
        new ProfileLead(words, here.name(), words.text("area.count." + here.level(), "").strip())
            .of(here.parent() != null, lines),
        branches.round(here),
        here.parent() != null,
        hasFigures,
        located.tree().children(here.area()).stream()
            .map(next -> new Link(branches.address(next.area()), next.name()))
            .toList(),
        hasFigures || open.isPresent() ? themes : List.of(),
        open,
        sources(reading, measured, lines));
  }

  private static void refuseUnknown(List<Figures> every, Optional<String> only) {
    only.filter(code -> every.stream().noneMatch(one -> one.indicator().code().equals(code)))
        .ifPresent(
            code -> {
              throw ProblemException.notFound("There is no indicator '" + code + "'.");
            });
  }

  private static Located located(AreaTree tree, String code) {
    return new Located(
        tree,
        tree.area(code)
            .orElseThrow(() -> ProblemException.notFound("There is no area '" + code + "'.")));
  }

  /**
   * The one that is asked for, else the first that is compared among the areas within the whole, or
   * among those beside a part.
   */
  private static Optional<Measured> chosen(
      List<Measured> measured, Located located, Optional<String> only) {
    if (only.isPresent()) {
      return measured.stream().filter(one -> one.indicator().code().equals(only.get())).findFirst();
    }
    boolean isWhole = located.here().parent() == null;
    List<Measured> comparable = measured.stream().filter(one -> !one.levels().isEmpty()).toList();
    return comparable.stream()
        .filter(one -> one.levels().stream().anyMatch(level -> located.isOwn(level) != isWhole))
        .findFirst()
        .or(() -> comparable.stream().findFirst());
  }

  private static String level(Words words, Located located) {
    String level = words.text("search.level." + located.here().level());
    return located.tree().above(located.here().area()).stream()
        .map(AreaRow::name)
        .reduce((near, far) -> near + ", " + far)
        .map(above -> words.text("search.text.within", level, above))
        .orElse(level);
  }

  private List<CitedSource> sources(
      Reading reading, List<Measured> measured, List<ProfileLine> lines) {
    Stream<ObservationRow> rows =
        measured.stream()
            .flatMap(one -> one.series().stream())
            .flatMap(one -> one.observations().stream());
    Stream<ObservationRow> wholes =
        lines.stream().flatMap(line -> line.compared().ofWhole().stream());
    return CitedSource.of(
        Stream.concat(rows, wholes).toList(), catalogue.sources(reading.revision()));
  }
}
