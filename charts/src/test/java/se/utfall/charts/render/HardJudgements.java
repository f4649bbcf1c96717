package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.EventMark;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.FunnelCurve;
import se.utfall.charts.spec.FunnelPoint;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.spec.TargetLine;
import se.utfall.charts.style.FigureFormat;

/** Control charts, forecasts and funnels that are hard to lay out; the figures are made up. */
final class HardJudgements {

  private static final String LONG = HardCases.LONG;
  private static final ClassWords WORDS = new ClassWords(LONG, LONG, LONG, LONG);

  private HardJudgements() {}

  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("SPC one value", spc("5"));
    all.put("SPC all equal", spc("7", "7", "7", "7"));
    all.put("SPC negative", spc("-3.5", "-2.5", "-9"));
    all.put("SPC tiny", spc("0.000000001", "0.000000003"));
    all.put("SPC huge", spc("1000000000000", "3500000000000"));
    all.put("SPC close", spc("1000000.001", "1000000.002"));
    all.put("SPC 400 points", JudgedFigures.longSpc(400));
    all.put(
        "SPC no limits", JudgedFigures.spc(new ControlLimits(List.of(), WORDS), years("5", "6")));
    all.put("SPC many rebases", manyRebases());
    all.put("SPC every mark", everyMark());
    all.put("FORECAST one value", forecast(1, "5"));
    all.put("FORECAST all equal", forecast(3, "7", "7", "7"));
    all.put("FORECAST negative", forecast(2, "-3.5", "-2.5", "-9"));
    all.put("FORECAST huge", forecast(2, "1000000000000", "3500000000000"));
    all.put("FORECAST tiny", forecast(2, "0.000000001", "0.000000003"));
    all.put("FORECAST 400 points", JudgedFigures.forecast(400, 60));
    all.put("FORECAST far ahead", JudgedFigures.forecast(3, 40));
    all.put("FORECAST after a gap", afterGap());
    all.put("FORECAST events", withEvents(JudgedFigures.forecast(24, 12)));
    all.put("FUNNEL one area", funnel(1, 1));
    all.put("FUNNEL two areas", funnel(2, 1));
    all.put("FUNNEL 400 areas", JudgedFigures.funnel(400));
    all.put("FUNNEL all outside", funnel(40, 2));
    all.put("FUNNEL all alike", alike());
    all.put("FUNNEL without curves", withoutCurves());
    return all;
  }

  private static List<ChartPoint> years(String... values) {
    return HardCases.values("", values).points();
  }

  private static ChartSpec spc(String... values) {
    List<ChartPoint> points = new ArrayList<>();
    for (ChartPoint point : years(values)) {
      points.add(point.as(PointClass.values()[points.size() % 4]));
    }
    BigDecimal mean = new BigDecimal(values[0]);
    ControlGroup group =
        new ControlGroup(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020 + values.length, 1, 1),
            new Level(mean, "medel " + FigureFormat.SWEDISH.format(mean)),
            Optional.of(around(mean, mean.abs().movePointLeft(1))),
            values.length < 3,
            "");
    return withEvents(
        HardCases.chart(ChartKind.LINE, new ChartSeries(LONG, points))
            .with(ChartKind.SPC, new ControlLimits(List.of(group), WORDS)));
  }

  private static LimitBand around(BigDecimal mean, BigDecimal reach) {
    return new LimitBand(
        new Level(mean.subtract(reach), "nedre gräns, " + LONG),
        new Level(mean.add(reach), "övre gräns, " + LONG));
  }

  private static ChartSpec withEvents(ChartSpec chart) {
    List<EventMark> events =
        List.of(
            new EventMark(LocalDate.of(2021, 1, 1), Optional.empty(), LONG),
            new EventMark(LocalDate.of(2021, 2, 1), Optional.empty(), LONG),
            new EventMark(LocalDate.of(2022, 12, 25), Optional.of(LocalDate.of(2024, 1, 1)), LONG));
    return RealFigures.with(
        chart, events, Optional.of(new TargetLine(new BigDecimal(7), "Mål 7, " + LONG)));
  }

  private static ChartSpec manyRebases() {
    List<ChartPoint> points = new ArrayList<>();
    List<ControlGroup> groups = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      double level = 20 + i / 12 * 15;
      points.add(JudgedFigures.month(i, level + 3 * random.nextGaussian()));
      if (i % 12 == 0) {
        String reason = i == 0 ? "" : "Nya gränser " + i + ": " + LONG;
        groups.add(JudgedFigures.group(i, i + 12, level, 8, i == 48, reason));
      }
    }
    return withEvents(JudgedFigures.spc(new ControlLimits(groups, WORDS), points));
  }

  private static ChartSpec everyMark() {
    ChartSpec line = HardCases.everyMark(ChartKind.LINE);
    ControlGroup group =
        new ControlGroup(
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2024, 1, 1),
            new Level(new BigDecimal("6.1"), "medel 6,1"),
            Optional.empty(),
            true,
            "");
    return line.with(ChartKind.SPC, new ControlLimits(List.of(group), ClassWords.NONE));
  }

  private static ChartSpec forecast(int ahead, String... values) {
    ChartSeries observed = new ChartSeries(LONG, years(values));
    BigDecimal last = new BigDecimal(values[values.length - 1]);
    List<ForecastPoint> points = new ArrayList<>();
    for (int i = 0; i < ahead; i++) {
      LocalDate start = LocalDate.of(2020 + values.length + i, 1, 1);
      BigDecimal reach = last.abs().movePointLeft(1).multiply(BigDecimal.valueOf(i));
      points.add(
          new ForecastPoint(
              start,
              start.plusYears(1),
              Integer.toString(start.getYear()),
              last,
              new Bounds(last.subtract(reach), last.add(reach)),
              new Bounds(last.subtract(reach).subtract(reach), last.add(reach).add(reach)),
              FigureFormat.SWEDISH.format(last)));
    }
    return withEvents(
        HardCases.chart(ChartKind.LINE, observed)
            .with(ChartKind.FORECAST, new Forecast(points, LONG, LONG, LONG)));
  }

  private static ChartSpec afterGap() {
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      points.add(
          i > 17 ? JudgedFigures.month(i, new Mark.Gap("dold"), "") : JudgedFigures.month(i, i));
    }
    Forecast forecast =
        new Forecast(List.of(JudgedFigures.expected(20, 20, 2)), "prognos", "80 %", "95 %");
    return HardCases.chart(ChartKind.LINE, new ChartSeries("", points))
        .with(ChartKind.FORECAST, forecast);
  }

  private static ChartSpec funnel(int areas, int seed) {
    Random random = new Random(seed);
    List<FunnelPoint> points = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      double value = 12 + 9 * random.nextGaussian();
      points.add(
          new FunnelPoint(
              i + " " + LONG,
              BigDecimal.valueOf(10 + random.nextInt(9000)),
              JudgedFigures.number(value),
              JudgedFigures.figure(value),
              PointClass.values()[1 + i % 3]));
    }
    return funnel(points, curve(1.96), curve(3.09));
  }

  private static FunnelCurve curve(double z) {
    return JudgedFigures.curve(12, z, LONG);
  }

  private static ChartSpec funnel(List<FunnelPoint> points, FunnelCurve inner, FunnelCurve outer) {
    Level centre = new Level(new BigDecimal(12), "Hela staden, " + LONG);
    ChartSpec chart = HardCases.chart(ChartKind.LINE);
    TargetLine target = new TargetLine(new BigDecimal(10), "Mål 10, " + LONG);
    return RealFigures.with(
        chart.with(ChartKind.FUNNEL, new Funnel(points, centre, inner, outer, LONG, WORDS)),
        List.of(),
        Optional.of(target));
  }

  private static ChartSpec alike() {
    List<FunnelPoint> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      points.add(
          new FunnelPoint(
              LONG, BigDecimal.ONE, new BigDecimal(12), "12", PointClass.values()[i % 4]));
    }
    return funnel(points, curve(1.96), curve(3.09));
  }

  private static ChartSpec withoutCurves() {
    FunnelPoint point =
        new FunnelPoint("Ett", new BigDecimal("1e12"), new BigDecimal(12), "", PointClass.COMMON);
    FunnelCurve none = new FunnelCurve("", List.of());
    return funnel(List.of(point), none, none);
  }
}
