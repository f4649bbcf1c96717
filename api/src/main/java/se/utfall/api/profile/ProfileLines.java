package se.utfall.api.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaWords;
import se.utfall.api.figures.Measure;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.Addresses;
import se.utfall.api.overview.IndicatorLines;
import se.utfall.api.overview.ThemeNames;
import se.utfall.api.page.Onward;
import se.utfall.api.profile.AreaProfile.End;
import se.utfall.api.profile.AreaProfile.ProfileLine;
import se.utfall.api.profile.AreaProfile.ProfileTheme;
import se.utfall.api.ranking.Standing;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;

/**
 * Says of each indicator what it is in an area: against the whole, among the others, and since the
 * last time.
 *
 * @param chosen code of the indicator whose comparison is open; empty if none is
 */
record ProfileLines(
    Branches branches, Located located, IndicatorLines lines, Optional<String> chosen) {
  /** So many areas it takes for one of them to be the best or the worst. */
  private static final int FEWEST = 3;

  /** The lines, by theme. */
  List<ProfileTheme> themes(List<Measured> measured) {
    Map<String, List<ProfileLine>> themes = new LinkedHashMap<>();
    for (Measured one : measured) {
      themes.computeIfAbsent(one.indicator().theme(), theme -> new ArrayList<>()).add(line(one));
    }
    return themes.entrySet().stream()
        .map(one -> new ProfileTheme(ThemeNames.of(words(), one.getKey()), one.getValue()))
        .toList();
  }

  private ProfileLine line(Measured measured) {
    IndicatorRow indicator = measured.indicator();
    Optional<Standing> standing = Standing.of(words(), measured.beside(), located.here().area());
    String address =
        measured
            .series()
            .map(addresses(indicator)::page)
            .orElseGet(() -> onward().to("/indikatorer/" + Onward.encoded(indicator.code())));
    return new ProfileLine(
        indicator.name(),
        measured.series().map(SeriesFigures::memberText).orElse(""),
        address,
        new AgainstWhole(words()).of(measured),
        standing.map(place -> place.text(words())).orElse(""),
        standing.map(place -> end(measured, place)).orElse(End.NONE),
        measured.latestFigure().isPresent() ? others(measured.beside(), standing) : "",
        lines.of(measured.figures()).at(address),
        measured.levels().isEmpty()
            ? ""
            : branches.comparing(located.here().area(), indicator.code()),
        chosen.filter(indicator.code()::equals).isPresent());
  }

  /**
   * Whether it is surely the best or the worst of several, where one direction is better. One that
   * is hidden or missing may be better or worse than all that are shown.
   */
  private static End end(Measured measured, Standing standing) {
    IndicatorRow indicator = measured.indicator();
    boolean isJudged = !indicator.better().equals("neutral") && Measure.isLevel(indicator);
    boolean isWhole =
        measured.beside().areas().stream().allMatch(area -> area.whyNoFigure().isEmpty());
    if (!isJudged
        || !isWhole
        || standing.of() < FEWEST
        || standing.isHighest() == standing.isLowest()) {
      return End.NONE;
    }
    return standing.isHighest() == indicator.better().equals("higher") ? End.BEST : End.WORST;
  }

  /** How many of the others have no place, and why; that there are no others. */
  private String others(AreaFigures beside, Optional<Standing> standing) {
    AreaWords areas = new AreaWords(words(), beside);
    if (beside.areas().size() < 2) {
      return "";
    }
    String without = areas.leavingOut("", AreaFigure::whyNoFigure);
    return standing.isPresent()
        ? without.replaceFirst("^; ", "")
        : words().text("profile.place.none", areas.plural()) + without;
  }

  private Words words() {
    return branches.words();
  }

  private Onward onward() {
    return branches.onward();
  }

  private Addresses addresses(IndicatorRow indicator) {
    return new Addresses(
        Selection.all(indicator.code()),
        Optional.empty(),
        onward().asOf(),
        Optional.of(onward().language()).filter(language -> !language.equals("sv")));
  }
}
