package se.utfall.api.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.ranking.Place;
import se.utfall.analytics.ranking.RankBasis;
import se.utfall.analytics.ranking.Ranking;
import se.utfall.api.areas.Absence;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.charts.AreaLayer.Around;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;

/** A ranking as rows of a picture; areas without a figure stand last, with the reason. */
record RankingPicture(Words words, RankingFinding finding, RankMarks marks) {

  se.utfall.charts.spec.Ranking drawn(Ranking ranking, Around around) {
    boolean byChance = ranking.certainty() == RankBasis.JOINT_CONFIDENCE;
    boolean certain = ranking.places().stream().allMatch(Place::isCertain);
    return new se.utfall.charts.spec.Ranking(
        Stream.concat(
                ranking.places().stream().map(place -> row(place, around)),
                unranked().map(area -> gap(area, around)))
            .toList(),
        around.whole().flatMap(this::level),
        words.text(certain ? "ranking.place" : "ranking.possiblePlace"),
        byChance ? words.text("ranking.interval") : "");
  }

  private Stream<AreaFigure> unranked() {
    return finding.result().unranked().stream().map(finding.figures()::area);
  }

  private RankRow row(Place place, Around around) {
    return new RankRow(
        new Standing(place, finding.result().basis().n()).places(words),
        finding.figures().area(place.area()).name(),
        marks.mark(place),
        marks.interval(place),
        marks.label(place),
        isHighlighted(place.area(), around));
  }

  private RankRow gap(AreaFigure area, Around around) {
    Absence why = finding.why().apply(area).orElse(Absence.MISSING);
    return new RankRow(
        "",
        area.name(),
        new Mark.Gap(words.text("ranking.gap." + why)),
        Optional.empty(),
        "",
        isHighlighted(area.code(), around));
  }

  private static boolean isHighlighted(String code, Around around) {
    return around.highlighted().filter(code::equals).isPresent();
  }

  private Optional<Level> level(AreaFigure whole) {
    return marks
        .number(whole)
        .map(
            number ->
                new Level(number, words.text("ranking.whole", whole.name(), marks.said(number))));
  }

  /** What stands at an area, in the order of the picture: "Ale: 5,0". */
  List<String> values(Ranking ranking) {
    return Stream.concat(
            ranking.places().stream()
                .map(
                    place ->
                        value(finding.figures().area(place.area()).name(), marks.label(place))),
            unranked()
                .map(
                    area ->
                        value(
                            area.name(),
                            words.text(
                                "ranking.gap."
                                    + finding.why().apply(area).orElse(Absence.MISSING)))))
        .toList();
  }

  private String value(String name, String said) {
    return words.text("chart.value", name, said);
  }
}
