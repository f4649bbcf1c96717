package se.utfall.charts.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.RankRow;
import se.utfall.charts.spec.Ranking;
import se.utfall.charts.style.FigureFormat;

/** Rankings and small multiples to look at; where figures are made up they say so. */
final class RankedFigures {

  private static final String TITLE =
      "Norra Exempelstaden har högst andel, men flera områden kan ligga lika högt";
  private static final String MADE_UP = "Provbild med slumpade tal: andel i procent, 2023";

  private RankedFigures() {}

  /** Every tenth area is hidden or missing, one is what the picture is about. */
  static ChartSpec ranking(int areas) {
    Random random = new Random(9);
    double[] values = random.doubles(areas, 8, 17).sorted().toArray();
    List<RankRow> rows = new ArrayList<>();
    List<RankRow> last = new ArrayList<>();
    for (int i = 0; i < areas; i++) {
      double value = values[areas - 1 - i];
      double reach = 0.5 + 2 * random.nextDouble();
      String word = i % 20 == 9 ? "dold" : "saknas";
      if (i % 10 == 9) {
        last.add(gap(area(i), word));
      } else {
        int best = Math.max(1, rows.size() - (int) (2 * reach));
        int worst = Math.min(areas - areas / 10, rows.size() + 1 + (int) (2 * reach));
        rows.add(
            new RankRow(
                best + "–" + worst,
                area(i),
                new Mark.Exact(JudgedFigures.number(value)),
                Optional.of(bounds(value - reach, value + reach)),
                JudgedFigures.figure(value),
                i == areas / 2));
      }
    }
    rows.addAll(last);
    return ranking(TITLE, MADE_UP, rows, "Hela staden 12,3", "12.3");
  }

  static ChartSpec ranking(
      String title, String subtitle, List<RankRow> rows, String label, String whole) {
    return RealFigures.chart(ChartKind.LINE, title, subtitle)
        .with(
            ChartKind.RANKING,
            new Ranking(
                rows,
                Optional.of(new Level(new BigDecimal(whole), label)),
                "Möjlig plats",
                "Stapeln runt punkten: 95 % konfidensintervall"));
  }

  static RankRow gap(String name, String word) {
    return new RankRow("", name, new Mark.Gap(word), Optional.empty(), "", false);
  }

  static RankRow row(String place, String name, Mark mark, String label) {
    return new RankRow(place, name, mark, Optional.empty(), label, false);
  }

  static RankRow row(String name, String value) {
    BigDecimal number = new BigDecimal(value);
    return row("", name, new Mark.Exact(number), FigureFormat.SWEDISH.format(number));
  }

  /** The index of safety in the middle areas of the City that the annual report names. */
  static ChartSpec safety() {
    BigDecimal bound = new BigDecimal(56);
    return RealFigures.chart(
            ChartKind.LINE,
            "Västra Biskopsgården ligger på 41; av två andra mellanområden är bara känt att de är under 56",
            "Trygghetsindex 0–100, mellanområden, 2023")
        .with(
            ChartKind.RANKING,
            new Ranking(
                List.of(
                    row("", "Frölunda-Tofta", new Mark.LessThan(bound), "under 56"),
                    row("", "Norra Angered", new Mark.LessThan(bound), "under 56"),
                    new RankRow(
                        "",
                        "Västra Biskopsgården",
                        new Mark.Exact(new BigDecimal(41)),
                        Optional.empty(),
                        "41",
                        true)),
                Optional.empty(),
                "",
                ""));
  }

  static Bounds bounds(double lower, double upper) {
    return new Bounds(JudgedFigures.number(lower), JudgedFigures.number(upper));
  }

  static String area(int index) {
    String[] first = {"Norra", "Södra", "Västra", "Östra", "Inre", "Yttre"};
    String[] second = {"Exempelstaden", "Provberget", "Lunden", "Ängen", "Hamnen", "Kullen", "Ön"};
    return first[index % 6] + " " + second[index / 6 % 7];
  }

  /** Years 2014–2023 in each panel, some hidden, some missing, one bound. */
  static ChartSpec multiples(int panels) {
    List<ChartSeries> all = new ArrayList<>();
    for (int i = 0; i < panels; i++) {
      all.add(walk(area(i), i));
    }
    ChartSpec chart =
        RealFigures.chart(
            ChartKind.LINE,
            "Områdena var för sig, med hela staden som grå linje",
            "Provbild med slumpade tal: andel i procent",
            all.toArray(new ChartSeries[0]));
    return chart.with(
        ChartKind.SMALL_MULTIPLES, new Multiples(Optional.of(walk("Hela staden", 99))));
  }

  private static ChartSeries walk(String name, int seed) {
    Random random = new Random(seed);
    double level = 14 + 3 * random.nextGaussian();
    List<ChartPoint> points = new ArrayList<>();
    for (int year = 2014; year <= 2023; year++) {
      level = Math.max(2, level - 0.4 + random.nextGaussian());
      BigDecimal value = BigDecimal.valueOf(level).setScale(1, RoundingMode.HALF_UP);
      boolean gap = seed % 4 == 1 && (year == 2017 || year == 2018);
      boolean bound = seed % 5 == 3 && year == 2021;
      Mark mark =
          gap ? new Mark.Gap("dold") : bound ? new Mark.LessThan(value) : new Mark.Exact(value);
      String figure = FigureFormat.SWEDISH.format(value);
      points.add(RealFigures.year(year, mark, gap ? "" : bound ? "under " + figure : figure));
    }
    return new ChartSeries(name, points);
  }
}
