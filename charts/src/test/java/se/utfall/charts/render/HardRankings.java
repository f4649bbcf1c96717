package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.TargetLine;

/** Rankings and small multiples that are hard to lay out; the figures are made up for it. */
final class HardRankings {

  private static final String LONG = HardCases.LONG;

  private HardRankings() {}

  /** Drawn at every size. */
  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("ranking one", ranking(rows("5")));
    all.put("ranking all equal", ranking(rows("7", "7", "7")));
    all.put("ranking all zero", ranking(rows("0", "0")));
    all.put("ranking negative", ranking(rows("-2.5", "-3.5", "-9")));
    all.put("ranking tiny", ranking(rows("0.000000003", "0.000000001")));
    all.put("ranking huge", ranking(rows("3500000000000", "1000000000000")));
    all.put("ranking both", ranking(rows("0.000000001", "-1000000000000")));
    all.put("ranking close", ranking(rows("1000000.002", "1000000.001")));
    all.put("ranking real", RankedFigures.safety());
    all.put("multiples one", multiples(HardCases.values("En", "5")));
    all.put("multiples all equal", multiples(HardCases.values("En", "7", "7", "7")));
    all.put("multiples all zero", multiples(HardCases.values("En", "0", "0")));
    all.put("multiples negative", multiples(HardCases.values("En", "-3.5", "-2.5", "-9")));
    all.put("multiples tiny", multiples(HardCases.values("En", "0.000000001", "0.000000003")));
    all.put("multiples close", multiples(HardCases.values("En", "1000000.001", "1000000.002")));
    all.put("multiples 400 points", multiples(HardCases.many(LONG, 400, 1)));
    all.put("ranking every mark", everyMark());
    all.put("ranking ten", RankedFigures.ranking(10));
    all.put("multiples huge", multiples(HardCases.values("En", "1000000000000", "3500000000000")));
    all.put("multiples every mark", everyMarkTwice());
    return all;
  }

  /** Those that the smallest pictures have no room for. */
  static Map<String, ChartSpec> crowded() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("ranking twenty", RankedFigures.ranking(20));
    all.put("multiples six", RankedFigures.multiples(6));
    return all;
  }

  /** Those that need a large picture. */
  static Map<String, ChartSpec> endless() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("ranking 36", RankedFigures.ranking(36));
    all.put("ranking 40 long", longNames());
    all.put("multiples 36", RankedFigures.multiples(36));
    all.put("multiples 40 long", multiples(many(40)));
    return all;
  }

  static ChartSpec ranking(List<RankRow> rows) {
    ChartSpec chart =
        RankedFigures.ranking(LONG + " – " + LONG, LONG, rows, "Hela staden, " + LONG, "7");
    TargetLine target = new TargetLine(new BigDecimal(6), "Mål 6, " + LONG);
    return RealFigures.with(chart, List.of(), Optional.of(target));
  }

  private static List<RankRow> rows(String... values) {
    List<RankRow> rows = new ArrayList<>();
    for (String value : values) {
      RankRow plain = RankedFigures.row("Område " + (rows.size() + 1), value);
      BigDecimal number = new BigDecimal(value);
      BigDecimal reach = number.abs().movePointLeft(1);
      rows.add(
          new RankRow(
              "1–" + values.length,
              plain.name(),
              plain.mark(),
              Optional.of(new Bounds(number.subtract(reach), number.add(reach))),
              plain.label(),
              rows.isEmpty()));
    }
    return rows;
  }

  static ChartSpec everyMark() {
    BigDecimal five = BigDecimal.valueOf(5);
    BigDecimal six = BigDecimal.valueOf(6);
    BigDecimal seven = BigDecimal.valueOf(7);
    return ranking(
        List.of(
            RankedFigures.row("1", "Exakt", new Mark.Exact(seven), "7"),
            RankedFigures.row("2", "Härledd", new Mark.Derived(six), "6"),
            RankedFigures.row("3", "Omkring", new Mark.Approximate(six, five, seven), "omkring 6"),
            RankedFigures.row("4", "Drygt", new Mark.AtLeast(six, seven), "drygt 6"),
            RankedFigures.row("5", "Mellan", new Mark.Range(five, seven), "5–7"),
            RankedFigures.row("", "Under", new Mark.LessThan(seven), "under 7"),
            RankedFigures.gap("Dold", "dold"),
            RankedFigures.gap("Saknas", "saknas")));
  }

  private static ChartSpec longNames() {
    Random random = new Random(4);
    List<RankRow> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      BigDecimal value = JudgedFigures.number(20 - i / 4.0 + random.nextDouble());
      rows.add(
          new RankRow(
              i + 1 + "–40",
              LONG + " " + i,
              new Mark.Exact(value),
              Optional.of(RankedFigures.bounds(value.doubleValue() - 2, value.doubleValue() + 2)),
              value.toString(),
              i == 3));
    }
    return ranking(rows);
  }

  static ChartSpec multiples(ChartSeries... series) {
    ChartSpec chart =
        HardCases.chart(ChartKind.LINE, series)
            .with(
                ChartKind.SMALL_MULTIPLES,
                new Multiples(Optional.of(new ChartSeries(LONG, series[0].points()))));
    TargetLine target = new TargetLine(new BigDecimal(6), "Mål 6, " + LONG);
    return RealFigures.with(chart, List.of(), Optional.of(target));
  }

  private static ChartSpec everyMarkTwice() {
    ChartSeries series = HardCases.everyMark(ChartKind.LINE).series().get(0);
    ChartSeries gaps = RealFigures.series(LONG, RealFigures.year(2023, new Mark.Gap("dold"), ""));
    return multiples(series, gaps, HardCases.values("Äldre", "5", "6"));
  }

  private static ChartSeries[] many(int count) {
    ChartSeries[] all = new ChartSeries[count];
    for (int i = 0; i < count; i++) {
      all[i] = HardCases.many(i + " " + LONG, 5 + i, i);
    }
    return all;
  }
}
