package se.utfall.charts.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.TimelineEvent;

/** Timelines that are hard to lay out; what happens in them is made up. */
final class HardEvents {

  private static final List<ChartSeries> NONE = List.of();

  private HardEvents() {}

  /** Such as have room on any sheet. */
  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("one event", chart(RealEvents.events().subList(2, 3), NONE));
    all.put("one long title", chart(many(1, 30, HardCases.LONG), NONE));
    all.put("six events", chart(many(6, 100, "Händelse"), NONE));
    all.put("without figures", chart(RealEvents.events(), NONE));
    all.put("long titles", chart(many(7, 60, HardCases.LONG), NONE));
    all.put("hundred years", chart(many(6, 6000, "Händelse"), NONE));
    all.put("one month of ten years", chart(oneMonthOfTenYears(), NONE));
    all.put("figures alone", chart(List.of(), RealEvents.notifications()));
    all.put("all missing", chart(many(3, 90, "Beslut"), List.of(gaps("Dolt tal"))));
    return all;
  }

  /** Such as need a sheet of some height. */
  static Map<String, ChartSpec> crowded() {
    Map<String, ChartSpec> crowded = new LinkedHashMap<>();
    crowded.put("real", RealEvents.gvi());
    crowded.put("same day", chart(many(8, 0, "Händelse samma dag"), NONE));
    crowded.put(
        "every mark", chart(many(4, 500, "Beslut"), HardCases.everyMark(ChartKind.LINE).series()));
    crowded.put(
        "cut axis",
        chart(
            many(2, 200, "Beslut"), List.of(HardCases.values("Nära varandra", "96", "97", "98"))));
    crowded.put(
        "negative",
        chart(
            many(2, 200, "Beslut"),
            List.of(
                HardCases.values(
                    HardCases.LONG + HardCases.LONG, "-1000000", "0", "3500000000000"))));
    return crowded;
  }

  /** Such as need a large one. */
  static Map<String, ChartSpec> endless() {
    Map<String, ChartSpec> endless = new LinkedHashMap<>();
    endless.put("60 events", chart(many(60, 40, "Händelse nummer"), NONE));
    endless.put("four series", chart(RealEvents.events(), four()));
    return endless;
  }

  static ChartSpec chart(List<TimelineEvent> events, List<ChartSeries> series) {
    return RealEvents.chart("Provbild", events, series);
  }

  static List<TimelineEvent> many(int count, int days, String title) {
    List<TimelineEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate start = LocalDate.of(2020, 3, 1).plusDays((long) days * i);
      LocalDate end = start.plusDays(i % 3 == 0 ? 1 : 45);
      events.add(new TimelineEvent(start, end, i % 3 == 1, start.toString(), title + " " + i));
    }
    return events;
  }

  private static List<TimelineEvent> oneMonthOfTenYears() {
    List<TimelineEvent> events = new ArrayList<>();
    events.add(RealEvents.within("2013-01-01", "2014-01-01", "2013", "Början"));
    for (int i = 1; i < 8; i++) {
      String day = "2023-05-0" + i;
      events.add(RealEvents.day(day, i + " maj 2023", "Det som hände den dagen, " + i));
    }
    return events;
  }

  private static ChartSeries gaps(String name) {
    return RealFigures.series(
        name,
        RealFigures.year(2020, new Mark.Gap("dold"), ""),
        RealFigures.year(2021, new Mark.Gap("saknas"), ""));
  }

  private static List<ChartSeries> four() {
    Mark under = new Mark.LessThan(new BigDecimal(56));
    Mark range = new Mark.Range(new BigDecimal(15), new BigDecimal(25));
    return List.of(
        RealEvents.notifications().get(0),
        gaps("Dolt tal"),
        RealFigures.series("Under en gräns", RealFigures.year(2023, under, "under 56")),
        RealFigures.series(
            "Sökt stöd", RealFigures.year(2022, "12"), RealFigures.year(2023, range, "15–25")));
  }
}
