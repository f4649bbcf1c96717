package se.utfall.api.gallery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Figures of no place on earth, for examples; always the same. */
final class MadeUpFigures {
  private static final Instant MADE = Instant.parse("2024-01-01T12:00:00Z");
  private static final int FIRST_YEAR = 2021;
  private static final int[] CALLS = {
    41, 38, 44, 46, 49, 52, 58, 55, 47, 45, 40, 37,
    42, 40, 43, 47, 51, 54, 57, 56, 48, 44, 41, 39,
    44, 41, 46, 48, 52, 55, 60, 58, 50, 47, 43, 40,
    45, 43, 47, 50, 53, 57, 61, 59, 52, 48, 44, 42
  };
  private static final int[] WAITS = {
    31, 29, 32, 30, 33, 31, 28, 30, 32, 31, 29, 30, 32, 28, 31, 30, 29, 33, 31, 30, 26, 25, 24, 25,
    23, 24, 26, 24
  };
  private static final int[] YEARS = {62, 64, 63, 66, 67, 69, 71, 72};
  private static final int[][] DISTRICTS = {
    {52, 1040},
    {71, 1310},
    {33, 620},
    {148, 1980},
    {64, 1150},
    {21, 480},
    {95, 1760},
    {40, 850},
    {58, 1620},
    {83, 1490}
  };

  private final Words words;

  MadeUpFigures(Words words) {
    this.words = words;
  }

  /** A figure a year. */
  Figures years() {
    List<ObservationRow> rows = new ArrayList<>();
    for (int i = 0; i < YEARS.length; i++) {
      rows.add(row(Integer.toString(2016 + i), YEARS[i]));
    }
    return of(indicator("years", "A", "higher"), rows);
  }

  /** A figure a month that falls for good in the end. */
  Figures waits() {
    return of(indicator("waits", "M", "lower"), months(WAITS));
  }

  /** A figure a month, with seasons and a slow rise. */
  Figures calls() {
    return of(indicator("calls", "M", "neutral"), months(CALLS));
  }

  /** A count and a whole in ten districts. */
  AreaFigures districts() {
    List<AreaFigure> areas = new ArrayList<>();
    for (int i = 0; i < DISTRICTS.length; i++) {
      areas.add(
          new AreaFigure(
              "EXEMPEL-" + i,
              words.text("diagram.example.district", String.valueOf((char) ('A' + i))),
              Optional.of(row("2023", DISTRICTS[i][0])),
              Optional.of(row("2023", DISTRICTS[i][1])),
              OptionalDouble.empty()));
    }
    return new AreaFigures(
        indicator("cases", "A", "lower"),
        Map.of(),
        Optional.of(indicator("homes", "A", "neutral")),
        Optional.empty(),
        Optional.of(Period.parse("2023")),
        areas);
  }

  private static List<ObservationRow> months(int[] values) {
    List<ObservationRow> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int month = i % 12 + 1;
      String period = FIRST_YEAR + i / 12 + (month < 10 ? "-0" : "-") + month;
      rows.add(row(period, values[i]));
    }
    return rows;
  }

  private Figures of(IndicatorRow indicator, List<ObservationRow> rows) {
    SeriesFigures series =
        new SeriesFigures(0, "EXEMPEL", words.text("diagram.example.area"), Map.of(), rows);
    return new Figures(indicator, List.of(), List.of(series));
  }

  private IndicatorRow indicator(String key, String frequency, String better) {
    return new IndicatorRow(
        "EXEMPEL-" + key,
        words.text("diagram.example." + key),
        words.text("diagram.example." + key + ".unit"),
        better,
        0,
        frequency,
        words.text("diagram.example.source"),
        words.text("diagram.example.source"),
        null,
        "public",
        null,
        null,
        null,
        null,
        null,
        null,
        "",
        false,
        1);
  }

  /** Its source is said in the language of nobody in particular: the chart shows it as it is. */
  private static ObservationRow row(String text, int value) {
    Period period = Period.parse(text);
    BigDecimal number = BigDecimal.valueOf(value);
    return new ObservationRow(
        0,
        text,
        period.from(),
        period.before(),
        number,
        number,
        number,
        "exact",
        "A",
        ExamplePictures.SOURCE,
        null,
        null,
        MADE);
  }
}
