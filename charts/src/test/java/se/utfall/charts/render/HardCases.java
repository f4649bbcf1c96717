package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.EventMark;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.TargetLine;
import se.utfall.charts.style.FigureFormat;

/** Charts that are hard to lay out; the figures are made up for it. */
final class HardCases {

  static final String LONG =
      "Samordningsfunktionen för brottsförebyggande och trygghetsskapande frågor i nordost";

  private HardCases() {}

  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    for (ChartKind kind : List.of(ChartKind.LINE, ChartKind.BAR)) {
      all.put(kind + " one value", chart(kind, values("En", "5")));
      all.put(kind + " all equal", chart(kind, values("En", "7", "7", "7")));
      all.put(kind + " all zero", chart(kind, values("En", "0", "0")));
      all.put(kind + " negative", chart(kind, values("En", "-3.5", "-2.5", "-9")));
      all.put(kind + " tiny", chart(kind, values("En", "0.000000001", "0.000000003")));
      all.put(kind + " huge", chart(kind, values("En", "1000000000000", "3500000000000")));
      all.put(kind + " both", chart(kind, values("En", "-1000000000000", "0.000000001")));
      all.put(kind + " close", chart(kind, values("En", "1000000.001", "1000000.002")));
      all.put(kind + " 400 points", chart(kind, many("En", 400, 1)));
      all.put(kind + " 40 series", chart(kind, many(40, 5)));
      all.put(kind + " 40 alone", chart(kind, many(40, 1)));
      all.put(kind + " 12 long names", chart(kind, named(12, 3)));
      all.put(kind + " events", events(kind));
      all.put(kind + " every mark", everyMark(kind));
    }
    all.putAll(HardJudgements.all());
    return all;
  }

  static ChartSpec chart(ChartKind kind, ChartSeries... series) {
    return RealFigures.chart(kind, LONG + " – " + LONG, LONG + ", " + LONG, series);
  }

  private static ChartSpec chart(ChartKind kind, List<ChartSeries> series) {
    return chart(kind, series.toArray(new ChartSeries[0]));
  }

  static ChartSeries values(String name, String... values) {
    List<ChartPoint> points = new ArrayList<>();
    for (String value : values) {
      points.add(RealFigures.year(2020 + points.size(), value));
    }
    return new ChartSeries(name, points);
  }

  static ChartSeries many(String name, int count, int seed) {
    Random random = new Random(seed);
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal value = BigDecimal.valueOf(Math.round(500 + 100 * random.nextGaussian()), 1);
      LocalDate start = LocalDate.of(1990, 1, 1).plusMonths(i);
      String period = start.toString().substring(0, 7);
      String label = FigureFormat.SWEDISH.format(value);
      points.add(new ChartPoint(start, start.plusMonths(1), period, new Mark.Exact(value), label));
    }
    return new ChartSeries(name, points);
  }

  private static List<ChartSeries> many(int series, int points) {
    List<ChartSeries> all = new ArrayList<>();
    for (int i = 0; i < series; i++) {
      all.add(many("Primärområde " + (i + 1), points, i));
    }
    return all;
  }

  private static List<ChartSeries> named(int series, int points) {
    List<ChartSeries> all = new ArrayList<>();
    for (int i = 0; i < series; i++) {
      all.add(many((i + 1) + " " + LONG, points, i));
    }
    return all;
  }

  private static ChartSpec events(ChartKind kind) {
    List<EventMark> events = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      LocalDate date = LocalDate.of(2020, 6, 1).plusDays(11L * i);
      events.add(new EventMark(date, Optional.of(date.plusDays(30)), LONG + " " + i));
    }
    TargetLine target = new TargetLine(BigDecimal.valueOf(9), "Kommunfullmäktiges mål för 2026: 9");
    return RealFigures.with(
        chart(kind, values("En", "5", "6", "7"), values("Två", "5", "6", "7")),
        events,
        Optional.of(target));
  }

  static ChartSpec everyMark(ChartKind kind) {
    BigDecimal five = BigDecimal.valueOf(5);
    BigDecimal six = BigDecimal.valueOf(6);
    BigDecimal seven = BigDecimal.valueOf(7);
    return chart(
        kind,
        RealFigures.series(
            "Alla slag",
            RealFigures.year(2015, "6"),
            RealFigures.year(2016, new Mark.Derived(six), "6 härlett"),
            RealFigures.year(2017, new Mark.Approximate(six, five, seven), "omkring 6"),
            RealFigures.year(2018, new Mark.AtLeast(six, seven), "drygt 6"),
            RealFigures.year(2019, new Mark.Gap("dold"), ""),
            RealFigures.year(2020, "5"),
            RealFigures.year(2021, new Mark.LessThan(seven), "under 7"),
            RealFigures.year(2022, new Mark.Range(five, seven), "5–7"),
            RealFigures.year(2023, "7")));
  }
}
