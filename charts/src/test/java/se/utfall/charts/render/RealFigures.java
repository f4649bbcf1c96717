package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.EventMark;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.TargetLine;
import se.utfall.charts.style.FigureFormat;

/** Published figures of the City, as charts that its staff would ask for. */
final class RealFigures {

  private static final String ANNUAL_REPORT = "Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad";
  private static final String GVI = "GVI Göteborg – vägra gängvåld, slutrapport till Brå";

  private RealFigures() {}

  static ChartPoint year(int year, Mark mark, String label) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new ChartPoint(start, start.plusYears(1), Integer.toString(year), mark, label);
  }

  static ChartPoint year(int year, String value) {
    BigDecimal number = new BigDecimal(value);
    return year(year, new Mark.Exact(number), FigureFormat.SWEDISH.format(number));
  }

  static ChartPoint month(int year, int month, String name, Mark mark, String label) {
    LocalDate start = LocalDate.of(year, month, 1);
    return new ChartPoint(start, start.plusMonths(1), name, mark, label);
  }

  static ChartSeries series(String name, ChartPoint... points) {
    return new ChartSeries(name, List.of(points));
  }

  static ChartSpec chart(ChartKind kind, String title, String subtitle, ChartSeries... series) {
    return new ChartSpec(
        kind,
        title,
        subtitle,
        List.of(series),
        List.of(),
        Optional.empty(),
        ANNUAL_REPORT,
        "2024-01-22",
        "MOB-7F3A",
        title + " " + subtitle,
        0,
        ChartLanguage.SWEDISH);
  }

  static ChartSpec with(ChartSpec s, List<EventMark> events, Optional<TargetLine> target) {
    return new ChartSpec(
        s.kind(),
        s.title(),
        s.subtitle(),
        s.series(),
        events,
        target,
        s.source(),
        s.dataPer(),
        s.id(),
        s.description(),
        s.decimals(),
        s.language(),
        s.layer());
  }

  static ChartSpec furniture(ChartKind kind) {
    ChartSpec chart =
        chart(
            kind,
            "Köpen av möbler minskade 2023 men är långt över målet",
            "Möbelinköp, tusen kronor. Göteborg",
            series(
                "",
                year(2020, "1328"),
                year(2021, "1336"),
                year(2022, "2042"),
                year(2023, "1815")));
    return with(
        chart, List.of(), Optional.of(new TargetLine(new BigDecimal("664"), "Mål 664 (2023)")));
  }

  static ChartSpec notifications() {
    ChartSpec chart =
        chart(
            ChartKind.LINE,
            "Drygt 70 personer har fått custom notification sedan starten",
            "Antal personer, ackumulerat sedan starten i maj 2023. Göteborg",
            series(
                "",
                month(
                    2023,
                    6,
                    "juni 2023",
                    new Mark.Approximate(
                        new BigDecimal(40), new BigDecimal(35), new BigDecimal(45)),
                    "ett fyrtiotal"),
                month(
                    2023,
                    12,
                    "dec 2023",
                    new Mark.AtLeast(new BigDecimal(70), new BigDecimal(79)),
                    "drygt 70")));
    List<EventMark> events =
        List.of(new EventMark(LocalDate.of(2023, 5, 15), Optional.empty(), "Första call-in"));
    return with(chart, events, Optional.empty());
  }

  static ChartSpec sickLeave() {
    return chart(
        ChartKind.LINE,
        "2,3 procent 2023, upp 0,2 procentenheter från 2022; tre mätningar räcker inte för att tala om en trend",
        "Sjukfrånvaro, procent av ordinarie arbetstid",
        series("Stadsledningskontoret", year(2021, "1.9"), year(2022, "2.1"), year(2023, "2.3")),
        series(
            "Hela staden",
            year(2022, new Mark.Derived(new BigDecimal("9.1")), "9,1"),
            year(2023, "8.3")));
  }

  static ChartSpec safety() {
    return chart(
        ChartKind.LINE,
        "Tryggheten i Västra Biskopsgården sjönk från 54 till 41 på fyra år",
        "Trygghetsindex 0–100, mellanområden",
        series(
            "Västra Biskopsgården",
            year(2019, new Mark.Derived(new BigDecimal(54)), "54"),
            year(2023, "41")),
        series("Norra Angered", year(2023, new Mark.LessThan(new BigDecimal(56)), "under 56")),
        series(
            "Södra Friskväderstorget",
            year(2023, new Mark.LessThan(new BigDecimal(56)), "under 56")));
  }

  static ChartSpec shootings() {
    return chart(
        ChartKind.BAR,
        "Skjutningarna minskade mest i Göteborg",
        "Förändring av antalet skjutningar, procent, 2021",
        series("Göteborg", signed("-31")),
        series("Malmö", signed("-19")),
        series("Stockholm", signed("-1")),
        series("Uppsala", signed("25")));
  }

  private static ChartPoint signed(String value) {
    BigDecimal number = new BigDecimal(value);
    return year(2021, new Mark.Exact(number), FigureFormat.SWEDISH.signed(number, 0));
  }

  static ChartSpec engagement(ChartKind kind) {
    String[][] rows = {
      {"Medarbetare, totalt", "76", "80"}, {"Medarbetare, styrning", "72", "78"},
      {"Medarbetare, ledarskap", "75", "85"}, {"Medarbetare, motivation", "77", "79"},
      {"Chefer, totalt", "82", "86"}, {"Chefer, motivation", "84", "88"},
      {"Chefer, styrning", "83", "87"}, {"Chefer, inflytande", "56", "61"}
    };
    List<ChartSeries> series = new ArrayList<>();
    for (String[] row : rows) {
      series.add(series(row[0], year(2022, row[1]), year(2023, row[2])));
    }
    return chart(
        kind,
        "Alla delar av medarbetarengagemanget steg 2023",
        "Hållbart medarbetarengagemang (HME), index 0–100",
        series.toArray(new ChartSeries[0]));
  }

  /** Three lines of sixty months, drawn from a fixed seed: a load, not a figure of anyone. */
  static ChartSpec sixtyMonths() {
    java.util.Random random = new java.util.Random(20260101);
    List<ChartSeries> all = new ArrayList<>();
    for (String name : List.of("Centrum", "Hisingen", "Nordost")) {
      List<ChartPoint> points = new ArrayList<>();
      double level = 40 + 30 * all.size();
      for (int i = 0; i < 60; i++) {
        level += random.nextGaussian() * 3;
        BigDecimal value = BigDecimal.valueOf(Math.round(level * 10), 1);
        int year = 2019 + i / 12;
        String label = String.format(java.util.Locale.ROOT, "%d-%02d", year, i % 12 + 1);
        points.add(
            month(
                year,
                i % 12 + 1,
                label,
                new Mark.Exact(value),
                FigureFormat.SWEDISH.format(value)));
      }
      all.add(new ChartSeries(name, points));
    }
    ChartSpec chart =
        chart(
            ChartKind.LINE,
            "Provbild med tre serier om sextio månader",
            "Index, slumpade tal",
            all.toArray(new ChartSeries[0]));
    List<EventMark> events =
        List.of(
            new EventMark(
                LocalDate.of(2020, 3, 1),
                Optional.of(LocalDate.of(2021, 6, 30)),
                "Ett långt skede"),
            new EventMark(
                LocalDate.of(2021, 11, 1),
                Optional.empty(),
                "Kommunfullmäktige beslutar att införa GVI"),
            new EventMark(LocalDate.of(2021, 12, 1), Optional.empty(), "Ny ledning"));
    return with(chart, events, Optional.empty());
  }

  static String gviSource() {
    return GVI;
  }
}
