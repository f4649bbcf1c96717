package se.utfall.api.profile;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.charts.AreaTree;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.Addresses;
import se.utfall.api.overview.IndicatorLines;
import se.utfall.api.overview.Line;
import se.utfall.api.overview.Theme;
import se.utfall.api.overview.ThemeNames;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.profile.AreaProfile.Compared;
import se.utfall.api.profile.AreaProfile.Link;
import se.utfall.api.profile.LevelComparisons.Among;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads the tree of areas and the page of one. */
@Singleton
final class AreaProfiles {
  private static final int MOST_INDICATORS = 4;

  private final FigureReader figures;
  private final CatalogueRepository catalogue;
  private final LevelComparisons comparisons;

  AreaProfiles(FigureReader figures, CatalogueRepository catalogue, LevelComparisons comparisons) {
    this.figures = figures;
    this.catalogue = catalogue;
    this.comparisons = comparisons;
  }

  /** The tree of areas around which a page goes. */
  Branches branches(Reading reading, Words words, Onward onward) {
    return new Branches(
        words,
        onward,
        new AreaTree(catalogue.areas(reading.revision())),
        figures.places(reading).keySet());
  }

  /**
   * The page of an area.
   *
   * @param only code of the only indicator to compare among areas; empty for the first ones
   * @throws ProblemException 404 for an area that is not there, or an indicator that the reader
   *     cannot see
   */
  AreaProfile read(
      Reading reading, Words words, Onward onward, String code, Optional<String> only) {
    Branches branches = branches(reading, words, onward);
    AreaRow here =
        branches
            .tree()
            .area(code)
            .orElseThrow(() -> ProblemException.notFound("There is no area '" + code + "'."));
    List<Figures> own =
        figures.headlines(reading, code).stream()
            .filter(one -> !one.headline().orElseThrow().observations().isEmpty())
            .toList();
    Map<String, List<Among>> among = among(reading, branches.tree(), here, own);
    List<String> shown = shown(reading, among, only);
    List<Compared> compared = compared(reading, words, onward, branches.tree(), here, own);
    return new AreaProfile(
        here.name(),
        level(words, branches.tree(), here),
        AsOfWords.of(words, reading),
        new ProfileLead(words).of(here.name(), own.size(), compared),
        branches.round(here),
        here.parent() != null,
        branches.tree().children(code).stream()
            .map(next -> new Link(branches.address(next.area()), next.name()))
            .toList(),
        compared,
        themes(reading, words, onward, own),
        shown.stream()
            .flatMap(indicator -> among.getOrDefault(indicator, List.of()).stream())
            .flatMap(one -> comparisons.of(reading, words, branches, one).stream())
            .toList(),
        more(reading, branches, here, among, shown),
        sources(reading, own, compared));
  }

  private static String level(Words words, AreaTree tree, AreaRow here) {
    String level = words.text("search.level." + here.level());
    return tree.above(here.area()).stream()
        .map(AreaRow::name)
        .reduce((near, far) -> near + ", " + far)
        .map(above -> words.text("search.text.within", level, above))
        .orElse(level);
  }

  /** The levels at which each indicator has several areas: that of the area and those within. */
  private Map<String, List<Among>> among(
      Reading reading, AreaTree tree, AreaRow here, List<Figures> own) {
    Map<String, Set<String>> areas = figures.areas(reading);
    Map<String, Map<String, String>> members =
        own.stream()
            .collect(
                Collectors.toMap(
                    one -> one.indicator().code(),
                    one -> one.headline().map(SeriesFigures::members).orElseThrow()));
    List<String> levels = AreaReader.LEVELS;
    Map<String, List<Among>> among = new LinkedHashMap<>();
    for (IndicatorRow indicator : figures.indicators(reading)) {
      Set<String> known = areas.getOrDefault(indicator.code(), Set.of());
      for (String level : levels.subList(levels.indexOf(here.level()), levels.size())) {
        boolean isOwn = level.equals(here.level());
        long several =
            tree.at(level).stream()
                .filter(known::contains)
                .filter(area -> isOwn || tree.isWithin(area, List.of(here.area())))
                .count();
        if (several > 1 && (!isOwn || known.contains(here.area()))) {
          among
              .computeIfAbsent(indicator.code(), none -> new ArrayList<>())
              .add(
                  new Among(
                      indicator.code(),
                      level,
                      here,
                      members.getOrDefault(indicator.code(), Map.of())));
        }
      }
    }
    return among;
  }

  private List<String> shown(
      Reading reading, Map<String, List<Among>> among, Optional<String> only) {
    only.ifPresent(
        code ->
            figures
                .read(reading, Selection.all(code))
                .orElseThrow(
                    () -> ProblemException.notFound("There is no indicator '" + code + "'.")));
    return only.map(List::of)
        .orElseGet(() -> among.keySet().stream().limit(MOST_INDICATORS).toList());
  }

  private List<Link> more(
      Reading reading,
      Branches branches,
      AreaRow here,
      Map<String, List<Among>> among,
      List<String> shown) {
    String address = branches.address(here.area());
    String mark = address.contains("?") ? "&" : "?";
    return figures.indicators(reading).stream()
        .filter(one -> among.containsKey(one.code()) && !shown.contains(one.code()))
        .map(
            one -> new Link(address + mark + "indicator=" + Onward.encoded(one.code()), one.name()))
        .toList();
  }

  private List<Compared> compared(
      Reading reading, Words words, Onward onward, AreaTree tree, AreaRow here, List<Figures> own) {
    List<AreaRow> above = tree.above(here.area());
    if (above.isEmpty()) {
      return List.of();
    }
    AgainstWhole against = new AgainstWhole(words, new WholeReader(figures, reading, above));
    return own.stream()
        .map(
            one -> {
              ObservationRow latest =
                  AgainstWhole.latest(one.headline().orElseThrow()).orElseThrow();
              return against.of(one, latest, addresses(one, onward));
            })
        .toList();
  }

  private List<Theme> themes(Reading reading, Words words, Onward onward, List<Figures> own) {
    IndicatorLines lines =
        new IndicatorLines(
            words, onward.asOf(), reading.knownAt(), catalogue.rebases(reading.revision()));
    Map<String, List<Line>> themes = new LinkedHashMap<>();
    for (Figures one : own) {
      String address = addresses(one, onward).page(one.headline().orElseThrow());
      themes
          .computeIfAbsent(one.indicator().theme(), theme -> new ArrayList<>())
          .add(lines.of(one).at(address));
    }
    return themes.entrySet().stream()
        .map(one -> new Theme(one.getKey(), ThemeNames.of(words, one.getKey()), one.getValue()))
        .toList();
  }

  private static Addresses addresses(Figures one, Onward onward) {
    String code = one.indicator().code();
    return new Addresses(
        Selection.all(code),
        Optional.empty(),
        onward.asOf(),
        Optional.of(onward.language()).filter(language -> !language.equals("sv")));
  }

  private List<CitedSource> sources(Reading reading, List<Figures> own, List<Compared> compared) {
    Stream<ObservationRow> rows =
        own.stream()
            .flatMap(one -> one.headline().stream())
            .flatMap(one -> one.observations().stream());
    Stream<ObservationRow> wholes = compared.stream().flatMap(one -> one.ofWhole().stream());
    return CitedSource.of(
        Stream.concat(rows, wholes).toList(), catalogue.sources(reading.revision()));
  }
}
