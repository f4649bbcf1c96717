package se.utfall.api.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;

/** Turns the rows of a series into observations for an analysis; a place there is a place here. */
public final class SeriesRows {
  private static final double MONTHS = 12;

  private SeriesRows() {}

  /** These rows in their order. What is hidden or not a figure is missing. */
  public static List<Observation> observations(List<ObservationRow> rows) {
    return rows.stream().map(SeriesRows::observation).toList();
  }

  /** A day in years, as {@link Observation#time()} counts: months are twelfths. */
  public static double time(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), day.withDayOfMonth(1));
    return (months + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth()) / MONTHS;
  }

  private static Observation observation(ObservationRow row) {
    return new Observation(
        (time(row.periodFrom()) + time(row.periodBefore())) / 2,
        FigureWords.isFigure(row) ? figure(row) : Bounded.missing());
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
