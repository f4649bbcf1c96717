package se.utfall.api.ranking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.analytics.comparison.ComparisonSettings;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.comparison.CountedAreas;
import se.utfall.db.period.Period;

/** An order of areas, as it is answered. */
final class RankingAnswer {
  private static final double CONFIDENCE = 0.95;

  private RankingAnswer() {}

  /** What it was made by; kind and per are of figures with a denominator. */
  @Serdeable
  record Parameters(
      String first,
      @Nullable String kind,
      @Nullable Double per,
      @Nullable Double confidence,
      @Nullable String level,
      @Nullable String period,
      Map<String, String> members) {}

  /** The order, best rank first, and the areas that have none. */
  @Serdeable
  record Result(
      @Nullable String certainty, @Nullable List<AnsweredPlace> places, List<Unranked> unranked) {}

  /** An area and the ranks that it may have. */
  @Serdeable
  record AnsweredPlace(
      String area,
      String name,
      @Nullable Double value,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable Integer rank,
      int bestRank,
      int worstRank,
      boolean tied,
      boolean overlapsPrevious,
      boolean overlapsNext) {}

  /** An area that is not ranked, and why. */
  @Serdeable
  record Unranked(String area, String name, @Nullable String withheld) {}

  static AnalysisAnswer of(RankingFinding finding) {
    var ranking = finding.result().ranking().toOptional();
    return new AnalysisAnswer(
        "ranking",
        finding.result().basis().n(),
        parameters(finding),
        new Result(
            ranking.map(found -> AnalysisAnswer.word(found.certainty())).orElse(null),
            ranking.map(Ranking::places).map(places -> places(finding, places)).orElse(null),
            unranked(finding)),
        warnings(finding),
        finding.sentence());
  }

  private static List<String> warnings(RankingFinding finding) {
    return Stream.concat(
            AnalysisAnswer.words(finding.result().warnings()).stream(),
            finding.settings().stream()
                .flatMap(made -> CountedAreas.warnings(finding.figures(), made).stream()))
        .toList();
  }

  private static Parameters parameters(RankingFinding finding) {
    AreaFigures figures = finding.figures();
    return new Parameters(
        AnalysisAnswer.word(finding.first()),
        finding.settings().map(found -> AnalysisAnswer.word(found.measure())).orElse(null),
        finding.settings().map(ComparisonSettings::per).orElse(null),
        finding.settings().map(found -> CONFIDENCE).orElse(null),
        figures.level().orElse(null),
        figures.period().map(Period::text).orElse(null),
        new TreeMap<>(figures.members()));
  }

  private static List<AnsweredPlace> places(RankingFinding finding, List<Place> places) {
    return places.stream()
        .map(
            place ->
                new AnsweredPlace(
                    place.area(),
                    finding.figures().area(place.area()).name(),
                    number(place.value()),
                    number(place.lower()),
                    number(place.upper()),
                    place.rank().isPresent() ? place.rank().getAsInt() : null,
                    place.bestRank(),
                    place.worstRank(),
                    place.isTied(),
                    place.overlapsPrevious(),
                    place.overlapsNext()))
        .toList();
  }

  private static List<Unranked> unranked(RankingFinding finding) {
    return finding.result().unranked().stream()
        .map(finding.figures()::area)
        .map(
            area ->
                new Unranked(
                    area.code(),
                    area.name(),
                    finding.why().apply(area).map(AnalysisAnswer::word).orElse(null)))
        .toList();
  }

  private static Double number(OptionalDouble number) {
    return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
  }
}
