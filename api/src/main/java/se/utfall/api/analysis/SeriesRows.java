package se.utfall.api.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;

/** Turns the rows of a series into observations for an analysis; a place there is a place here. */
public final class SeriesRows {
  /** SDMX CL_OBS_STATUS of the first value after a break. */
  private static final String BREAK = "B";

  private static final double MONTHS = 12;

  private SeriesRows() {}

  /**
   * These rows in their order. What is hidden or not a figure is missing, and so is all that stands
   * before the last break in the series: it cannot be compared with what came after.
   */
  public static List<Observation> observations(List<ObservationRow> rows) {
    int first = firstComparable(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> observation(rows.get(i), i >= first && FigureWords.isFigure(rows.get(i))))
        .toList();
  }

  /** The place of the last row that says it breaks the series; 0 when none does. */
  public static int firstComparable(List<ObservationRow> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).status().equals(BREAK))
        .max()
        .orElse(0);
  }

  /** A day in years, as {@link Observation#time()} counts: months are twelfths. */
  public static double time(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), day.withDayOfMonth(1));
    return (months + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth()) / MONTHS;
  }

  private static Observation observation(ObservationRow row, boolean counts) {
    return new Observation(
        (time(row.periodFrom()) + time(row.periodBefore())) / 2,
        counts ? figure(row) : Bounded.missing());
  }

  /** A figure as exactly as it is known; missing when there is none or it is hidden. */
  public static Bounded bounded(Optional<ObservationRow> row) {
    return row.filter(FigureWords::isFigure).map(SeriesRows::figure).orElseGet(Bounded::missing);
  }

  private static Bounded figure(ObservationRow row) {
    return new Bounded(
        Optional.ofNullable(row.value()),
        Optional.ofNullable(row.lower()),
        Optional.ofNullable(row.upper()));
  }
}
