package se.utfall.api.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.analytics.series.Observation;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/**
 * The periods of a series and those that follow. Months and what is made of them count in months;
 * weeks, days and other stretches count in days, so that neighbours are equally far apart.
 *
 * @param last the last period of the series
 * @param inMonths whether it counts in months
 * @param stride months or days from one period to the next: the shortest there is
 */
record SeriesCalendar(Period last, boolean inMonths, long stride) {
  private static final double MONTHS = 12;
  private static final double DAYS = 365.25;

  /** The calendar of rows of periods of one length. */
  static SeriesCalendar of(List<ObservationRow> rows) {
    Period last = Period.parse(rows.get(rows.size() - 1).period());
    boolean inMonths = countsInMonths(last);
    long stride = between(last.from(), last.before(), inMonths);
    if (rows.size() > 1) {
      stride = Long.MAX_VALUE;
      for (int i = 1; i < rows.size(); i++) {
        LocalDate earlier = rows.get(i - 1).periodFrom();
        stride = Math.min(stride, between(earlier, rows.get(i).periodFrom(), inMonths));
      }
    }
    return new SeriesCalendar(last, inMonths, Math.max(1, stride));
  }

  /** The figures with times of this calendar, in years. */
  List<Observation> observations(List<ObservationRow> rows) {
    List<Observation> counted = SeriesRows.observations(rows);
    if (inMonths) {
      return counted;
    }
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Observation(middle(rows.get(i)) / DAYS, counted.get(i).figure()))
        .toList();
  }

  /** Steps in a year of months, in a year of weeks, in a week of days; 1 where none is known. */
  int season() {
    if (inMonths) {
      return MONTHS % stride == 0 ? (int) (MONTHS / stride) : 1;
    }
    boolean weekly = last.frequency() == Frequency.W && stride == 7;
    return weekly ? 52 : last.frequency() == Frequency.D && stride == 1 ? 7 : 1;
  }

  /** Whether a season of so many steps is a year. */
  boolean isYear(int season) {
    return inMonths
        ? stride * season == MONTHS
        : last.frequency() == Frequency.W && stride == 7 && season == 52;
  }

  /** Steps from a period to the last one, no fewer than there are. */
  int stepsToLast(LocalDate from) {
    return Math.toIntExact(between(from, last.from(), inMonths) / stride);
  }

  /**
   * The period so many steps after another; empty outside the calendar.
   *
   * @param years in a step, in the times of {@link #observations}
   */
  Optional<Period> after(LocalDate from, int steps, double years) {
    long each = Math.round(years * (inMonths ? MONTHS : DAYS));
    LocalDate start = inMonths ? from.plusMonths(each * steps) : from.plusDays(each * steps);
    return start.getYear() > 9999 ? Optional.empty() : Period.find(text(start));
  }

  private String text(LocalDate start) {
    int year = start.getYear();
    int month = start.getMonthValue() - 1;
    return switch (last.frequency()) {
      case A -> Integer.toString(year);
      case S -> year + "-S" + (month / 6 + 1);
      case T -> year + "-T" + (month / 4 + 1);
      case Q -> year + "-Q" + (month / 3 + 1);
      case M -> String.format(Locale.ROOT, "%d-%02d", year, month + 1);
      case W ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case D -> start.toString();
      case I -> start + last.text().substring(last.text().indexOf('/'));
    };
  }

  private static boolean countsInMonths(Period period) {
    return switch (period.frequency()) {
      case A, S, T, Q, M -> true;
      case W, D -> false;
      case I ->
          period.from().getDayOfMonth() <= 28
              && period.from().getDayOfMonth() == period.before().getDayOfMonth();
    };
  }

  private static long between(LocalDate from, LocalDate to, boolean inMonths) {
    return inMonths ? ChronoUnit.MONTHS.between(from, to) : ChronoUnit.DAYS.between(from, to);
  }

  private static double middle(ObservationRow row) {
    return (row.periodFrom().toEpochDay() + row.periodBefore().toEpochDay()) / 2.0;
  }
}
