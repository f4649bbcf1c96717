package se.utfall.charts.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineEvent;
import se.utfall.charts.spec.TimelineWords;

/** What happened around GVI in Göteborg, as its sources say it. */
final class RealEvents {

  static final TimelineWords WORDS =
      new TimelineWords("känd dag", "någon dag inom", "pågick hela tiden");

  private RealEvents() {}

  static ChartSpec gvi() {
    return chart("Drygt 70 personer har fått custom notification", events(), notifications());
  }

  static List<ChartSeries> notifications() {
    ChartSeries series = RealFigures.notifications().series().get(0);
    return List.of(new ChartSeries("Custom notification, antal sedan starten", series.points()));
  }

  static List<TimelineEvent> events() {
    return List.of(
        within(
            "2020-01-01",
            "2021-01-01",
            "2020",
            "Samordningsfunktion för brottsförebyggande frågor inrättas"),
        within("2021-11-01", "2021-12-01", "nov 2021", "Kommunfullmäktige beslutar att införa GVI"),
        day("2022-03-25", "25 mars 2022", "Uppstartsdag och avsiktsförklaring för GVI"),
        day(
            "2022-06-16",
            "16 juni 2022",
            "Trygghetsskapande och brottsförebyggande programmet 2022–2026 beslutas"),
        within("2023-05-01", "2023-06-01", "maj 2023", "Första call-in"),
        day(
            "2023-06-08",
            "8 juni 2023",
            "Handlingsplanen mot nyrekrytering och gängkriminalitet beslutas"),
        day(
            "2023-07-01",
            "1 juli 2023",
            "Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete träder i kraft"),
        new TimelineEvent(
            LocalDate.of(2023, 8, 1),
            LocalDate.of(2024, 1, 1),
            true,
            "aug–dec 2023",
            "Tre sanktionsfaser, cirka fyra till sex veckor vardera"),
        within("2023-09-01", "2023-10-01", "sep 2023", "Förhöjd terrorhotsnivå (nivå 4)"));
  }

  static TimelineEvent within(String start, String end, String when, String title) {
    return new TimelineEvent(LocalDate.parse(start), LocalDate.parse(end), false, when, title);
  }

  static TimelineEvent day(String day, String when, String title) {
    LocalDate start = LocalDate.parse(day);
    return new TimelineEvent(start, start.plusDays(1), false, when, title);
  }

  static ChartSpec chart(String title, List<TimelineEvent> events, List<ChartSeries> series) {
    return new ChartSpec(
        ChartKind.TIMELINE,
        title,
        "Händelser och antal personer. Göteborg",
        new ArrayList<>(series),
        List.of(),
        Optional.empty(),
        "Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad",
        "2024-01-08",
        "GVI-7F3A",
        title,
        0,
        ChartLanguage.SWEDISH,
        new Timeline(events, WORDS));
  }
}
