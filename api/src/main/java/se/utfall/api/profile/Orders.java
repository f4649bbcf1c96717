package se.utfall.api.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.profile.LevelComparison.Drawing;
import se.utfall.api.profile.LevelComparison.Order;
import se.utfall.api.profile.LevelComparison.Ranked;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.Ranking;

/** Writes the picture of areas in order as a table: the same rows, in the same order. */
record Orders(Words words, Branches branches, AreaFigures figures) {

  /** The table of a picture that holds a ranking. */
  Order of(Drawing drawing, ChartSpec spec) {
    Ranking ranking = (Ranking) spec.layer();
    Map<String, AreaFigure> byName =
        figures.areas().stream()
            .collect(Collectors.toMap(AreaFigure::name, Function.identity(), (one, other) -> one));
    List<Ranked> rows =
        ranking.rows().stream().map(row -> ranked(row, byName.get(row.name()))).toList();
    boolean hasIntervals = rows.stream().anyMatch(row -> !row.interval().isEmpty());
    return new Order(
        drawing,
        spec.subtitle(),
        ranking.placeWord().isEmpty() ? words.text("ranking.place") : ranking.placeWord(),
        hasIntervals ? words.text("indicator.column.bounds") : "",
        rows,
        ranking.whole().map(Level::label).orElse(""));
  }

  private Ranked ranked(RankRow row, AreaFigure area) {
    Optional<String> figure =
        row.mark() instanceof Mark.Gap gap ? Optional.of(gap.word()) : Optional.empty();
    return new Ranked(
        row.place(),
        row.name(),
        branches.address(area.code()),
        figure.orElse(row.label()),
        interval(row, area),
        remark(area),
        row.highlighted());
  }

  private String interval(RankRow row, AreaFigure area) {
    FigureWords said = new FigureWords(words, figures.indicator());
    Optional<Bounds> chance = row.interval();
    return chance.isPresent()
        ? words.text(
            "figure.bounds", said.number(chance.get().lower()), said.number(chance.get().upper()))
        : area.figure().filter(FigureWords::isFigure).map(said::bounds).orElse("");
  }

  private String remark(AreaFigure area) {
    return area.figure()
        .map(row -> "figure.status." + row.status())
        .filter(words::has)
        .map(words::text)
        .orElse("");
  }
}
