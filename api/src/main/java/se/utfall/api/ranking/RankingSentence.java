package se.utfall.api.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.ranking.First;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.RankBasis;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.analytics.ranking.RankingResult;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaWords;
import se.utfall.api.words.Words;

/**
 * An order of areas as one plain sentence: which stands at either end, which ranks those may truly
 * have, and how far the order can be relied on.
 */
final class RankingSentence {
  private final Words words;
  private final AreaFigures figures;
  private final AreaWords areas;
  private final First first;
  private final RankingResult result;
  private final DoubleFunction<String> level;

  RankingSentence(
      Words words,
      AreaFigures figures,
      First first,
      RankingResult result,
      DoubleFunction<String> level) {
    this.words = words;
    this.figures = figures;
    this.areas = new AreaWords(words, figures);
    this.first = first;
    this.result = result;
    this.level = level;
  }

  String text(Function<AreaFigure, Optional<Absence>> why) {
    String said =
        areas.leavingOut(
            result.ranking().toOptional().map(this::ranked).orElseGet(this::tooFew), why);
    return areas.at(
        result.warnings().contains(Warning.TAKES_NAMED_VALUES)
            ? words.text("comparison.approximate", said)
            : said);
  }

  private String tooFew() {
    int n = result.basis().n();
    return words.text(
        "ranking.few", areas.plural(), n == 0 ? words.text("area.no") : words.count(n));
  }

  private String ranked(Ranking ranking) {
    List<Place> valued =
        ranking.places().stream().filter(place -> place.value().isPresent()).toList();
    boolean byChance = ranking.certainty() == RankBasis.JOINT_CONFIDENCE;
    String said = valued.isEmpty() ? words.text("ranking.bounds") : ends(ranking, valued);
    if (byChance && result.warnings().contains(Warning.RANKS_OVERLAP)) {
      said = words.text("ranking.overlap", said, overlaps(ranking), ranking.places().size() - 1);
    }
    return byChance ? said : words.text("ranking.chance", said);
  }

  private String ends(Ranking ranking, List<Place> valued) {
    List<Place> top = like(valued, valued.get(0));
    List<Place> bottom = like(valued, valued.get(valued.size() - 1));
    int n = ranking.places().size();
    if (top.equals(bottom) && valued.size() == n) {
      return words.text("ranking.equal", areas.count(n), said(top));
    }
    if (top.equals(bottom)) {
      String key = isSure(top) ? "ranking.only.sure" : "ranking.only";
      return words.text(key, named(top), said(top), areas.count(n), ranks(top));
    }
    boolean isOpen =
        ranking.certainty() == RankBasis.STATED_BOUNDS
            && ranking.places().stream().anyMatch(place -> !place.lower().equals(place.upper()));
    String key = (isOpen ? "ranking.known." : "ranking.") + first;
    String order =
        words.text(key, named(top), said(top), named(bottom), said(bottom), areas.count(n));
    if (ranking.certainty() == RankBasis.STATED_BOUNDS && !isOpen) {
      return order;
    }
    return words.text(
        isOpen ? "ranking.possible.bounds" : "ranking.possible",
        order,
        named(top),
        ranks(top),
        named(bottom),
        ranks(bottom));
  }

  private static List<Place> like(List<Place> places, Place one) {
    return places.stream().filter(place -> place.value().equals(one.value())).toList();
  }

  private String named(List<Place> places) {
    return areas.names(places.stream().map(place -> figures.area(place.area()).name()).toList());
  }

  private String said(List<Place> places) {
    return level.apply(places.get(0).value().orElseThrow());
  }

  private String ranks(List<Place> places) {
    int best = places.stream().map(Place::bestRank).min(Comparator.naturalOrder()).orElseThrow();
    int worst = places.stream().map(Place::worstRank).max(Comparator.naturalOrder()).orElseThrow();
    return best == worst ? Integer.toString(best) : words.text("figure.range", best, worst);
  }

  private static boolean isSure(List<Place> places) {
    return places.stream().allMatch(place -> place.bestRank() == place.worstRank());
  }

  private static int overlaps(Ranking ranking) {
    return (int) ranking.places().stream().filter(Place::overlapsNext).count();
  }
}
