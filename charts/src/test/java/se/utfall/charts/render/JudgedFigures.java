package se.utfall.charts.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.PointClass;
import se.utfall.charts.spec.TargetLine;
import se.utfall.charts.style.FigureFormat;

/** Control charts, forecasts and funnels to look at; the figures are made up for it and say so. */
final class JudgedFigures {

  static final ClassWords WORDS =
      new ClassWords("inom det vanliga", "förbättring", "försämring", "förändring");

  private static final String[] MONTHS = {
    "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"
  };

  private JudgedFigures() {}

  static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }

  static String figure(double value) {
    return FigureFormat.SWEDISH.format(number(value));
  }

  static ChartPoint month(int index, double value) {
    return month(index, new Mark.Exact(number(value)), figure(value));
  }

  static ChartPoint month(int index, Mark mark, String label) {
    LocalDate start = LocalDate.of(2021, 1, 1).plusMonths(index);
    String period = MONTHS[start.getMonthValue() - 1] + " " + start.getYear();
    return new ChartPoint(start, start.plusMonths(1), period, mark, label);
  }

  static ControlGroup group(
      int from, int to, double mean, double reach, boolean trial, String reason) {
    LimitBand limits =
        new LimitBand(
            new Level(number(mean - reach), "nedre gräns " + figure(mean - reach)),
            new Level(number(mean + reach), "övre gräns " + figure(mean + reach)));
    return new ControlGroup(
        LocalDate.of(2021, 1, 1).plusMonths(from),
        LocalDate.of(2021, 1, 1).plusMonths(to),
        new Level(number(mean), "medel " + figure(mean)),
        Optional.of(limits),
        trial,
        reason);
  }

  static ChartSpec spc(ControlLimits limits, List<ChartPoint> points) {
    return RealFigures.chart(
            ChartKind.LINE,
            "Handläggningstiden har minskat sedan det nya arbetssättet och är nu stabil",
            "Provbild med påhittade tal: dagar i genomsnitt per månad",
            new ChartSeries("", points))
        .with(ChartKind.SPC, limits);
  }

  /** Two groups, one gap, points of three classes, an event and a target. */
  static ChartSpec rebased() {
    double[] values = {
      31.2, 29.8, 33.1, 30.4, 28.7, 32.0, 31.1, 29.5, 38.9, 30.2, 31.8, 29.9, 30.6, 32.4, 28.8,
      31.5, 30.0, 29.2, 24.1, 22.8, 25.0, 23.3, 0, 24.4, 22.9, 21.0, 21.4, 20.8, 21.9, 20.5, 21.2,
      20.9, 17.2, 23.5
    };
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ChartPoint point = i == 22 ? month(i, new Mark.Gap("saknas"), "") : month(i, values[i]);
      boolean better = i >= 25 && i <= 32;
      points.add(
          i == 8
              ? point.as(PointClass.CONCERN)
              : better ? point.as(PointClass.IMPROVEMENT) : point);
    }
    ControlLimits limits =
        new ControlLimits(
            List.of(
                group(0, 18, 30.8, 6.1, false, ""),
                group(18, 34, 22.3, 4.6, false, "Nya gränser: nytt arbetssätt från juli 2022")),
            WORDS);
    return RealFigures.with(
        spc(limits, points),
        List.of(
            new EventMark(
                LocalDate.of(2021, 9, 6), Optional.empty(), "Nytt verksamhetssystem infördes")),
        Optional.of(new TargetLine(new BigDecimal(20), "Mål 20")));
  }

  /** Ten points under trial limits, where no direction is better than the other. */
  static ChartSpec trial() {
    double[] values = {12, 14, 11, 13, 12.5, 15, 11.8, 13.1, 12.2, 18.9};
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(month(i, values[i]));
    }
    points.set(9, points.get(9).as(PointClass.NEUTRAL));
    return spc(new ControlLimits(List.of(group(0, 10, 13.5, 5.2, true, "")), WORDS), points);
  }

  static ChartSpec longSpc(int count) {
    Random random = new Random(7);
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = 50 + 5 * random.nextGaussian();
      PointClass kind =
          value > 62 ? PointClass.CONCERN : value < 38 ? PointClass.IMPROVEMENT : PointClass.COMMON;
      points.add(month(i, value).as(kind));
    }
    return spc(new ControlLimits(List.of(group(0, count, 50, 12, count < 13, "")), WORDS), points);
  }

  static ChartSpec forecast(int observed, int ahead) {
    Random random = new Random(11);
    List<ChartPoint> points = new ArrayList<>();
    double level = 60;
    for (int i = 0; i < observed; i++) {
      level += random.nextGaussian() * 2 + 0.3;
      points.add(month(i, level + 6 * Math.sin(i * Math.PI / 6)));
    }
    List<ForecastPoint> expected = new ArrayList<>();
    for (int i = observed; i < observed + ahead; i++) {
      double value = level + 6 * Math.sin(i * Math.PI / 6) + 0.3 * (i - observed);
      double sigma = 2.2 * Math.sqrt(i - observed + 1.0);
      expected.add(expected(i, value, sigma));
    }
    return RealFigures.chart(
            ChartKind.LINE,
            "Antalet väntas öka långsamt, med 95 procents säkerhet till mellan 50 och 90 i december",
            "Provbild med slumpade tal: ärenden per månad",
            new ChartSeries("prognos", points))
        .with(ChartKind.FORECAST, new Forecast(expected, "prognos", "80 %", "95 %"));
  }

  static ForecastPoint expected(int index, double value, double sigma) {
    ChartPoint month = month(index, value);
    return new ForecastPoint(
        month.start(),
        month.endExclusive(),
        month.periodLabel(),
        number(value),
        new Bounds(number(value - 1.28 * sigma), number(value + 1.28 * sigma)),
        new Bounds(number(value - 1.96 * sigma), number(value + 1.96 * sigma)),
        figure(value));
  }

  static ChartSpec empty(ChartKind kind, String title, Layer layer) {
    return RealFigures.chart(ChartKind.LINE, title, "Provbild med slumpade tal: andel i procent")
        .with(kind, layer);
  }

  static ChartSpec funnel(int areas) {
    Random random = new Random(3);
    double centre = 12;
    List<FunnelPoint> points = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      double size = 300 + 9000 * random.nextDouble() * random.nextDouble();
      double error = Math.sqrt(centre * (100 - centre) / size);
      double value = Math.max(0, centre + error * (i % 9 == 4 ? 4.2 : 1) * random.nextGaussian());
      boolean high = value > centre + 1.96 * error;
      boolean low = value < centre - 1.96 * error;
      PointClass kind =
          high ? PointClass.CONCERN : low ? PointClass.IMPROVEMENT : PointClass.COMMON;
      points.add(
          new FunnelPoint(
              name(i), BigDecimal.valueOf(Math.round(size)), number(value), figure(value), kind));
    }
    return empty(
        ChartKind.FUNNEL,
        "Fyra områden skiljer sig mer från staden som helhet än slumpen kan förklara",
        new Funnel(
            points,
            new Level(number(centre), "Hela staden 12,0"),
            curve(centre, 1.96, "95 %"),
            curve(centre, 3.09, "99,8 %"),
            "Antal boende i området",
            new ClassWords("inom det väntade", "bättre än väntat", "sämre än väntat", "avviker")));
  }

  static FunnelCurve curve(double centre, double z, String label) {
    List<FunnelCurve.Limit> limits = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      double size = 2.6 * i * i;
      double reach = z * Math.sqrt(centre * (100 - centre) / size);
      limits.add(
          new FunnelCurve.Limit(
              BigDecimal.valueOf(size),
              new Bounds(
                  BigDecimal.valueOf(Math.max(0, centre - reach)),
                  BigDecimal.valueOf(centre + reach))));
    }
    return new FunnelCurve(label, limits);
  }

  private static String name(int index) {
    String[] first = {"Norra", "Södra", "Västra", "Östra", "Inre", "Yttre"};
    String[] second = {"Exempelstaden", "Provberget", "Lunden", "Ängen", "Hamnen", "Kullen"};
    return first[index % 6] + " " + second[index / 6 % 6];
  }
}
