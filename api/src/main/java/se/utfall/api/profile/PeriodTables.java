package se.utfall.api.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.profile.LevelComparison.AreaLine;
import se.utfall.api.profile.LevelComparison.PeriodTable;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Lays the figures of areas out over their latest periods. */
record PeriodTables(Words words, Branches branches) {
  private static final int MOST_PERIODS = 12;

  /**
   * The table.
   *
   * @param figures a series for each area
   * @param here code of the area of the page
   */
  PeriodTable of(Figures figures, String here) {
    List<SeriesFigures> series = figures.series().stream().map(SeriesFigures::comparable).toList();
    List<Period> all =
        series.stream()
            .flatMap(one -> one.observations().stream())
            .map(ObservationRow::period)
            .distinct()
            .map(Period::parse)
            .sorted()
            .toList();
    List<Period> shown = all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
    FigureWords said = new FigureWords(words, figures.indicator());
    PeriodWords periods = new PeriodWords(words);
    return new PeriodTable(
        words.text("chart.subtitle", figures.indicator().name(), figures.indicator().unit()),
        shown.stream().map(periods::label).toList(),
        series.stream().map(one -> line(one, shown, said, here)).toList(),
        all.size() > shown.size()
            ? words.text("profile.cut", MOST_PERIODS, all.size() - shown.size())
            : "");
  }

  private AreaLine line(SeriesFigures one, List<Period> shown, FigureWords said, String here) {
    Map<String, ObservationRow> rows =
        one.observations().stream()
            .collect(Collectors.toMap(ObservationRow::period, Function.identity()));
    return new AreaLine(
        one.areaName(),
        branches.address(one.area()),
        one.area().equals(here),
        shown.stream().map(period -> cell(rows.get(period.text()), said)).toList());
  }

  private String cell(ObservationRow row, FigureWords said) {
    if (row == null) {
      return words.text("ranking.gap.MISSING");
    }
    String figure = said.figure(row);
    return row.qualifier().equals("derived") ? words.text("indicator.derived", figure) : figure;
  }
}
