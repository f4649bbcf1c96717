package se.utfall.db.period;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of time with the form it is written in.
 *
 * <p>Written forms, after SDMX TIME_PERIOD: {@code 2023} (or {@code 2023-A1}), {@code 2023-S1},
 * {@code 2023-T2}, {@code 2023-Q3}, {@code 2023-05} (or {@code 2023-M05}), {@code 2023-W07}, {@code
 * 2023-05-31} and {@code 2022-01-01/P2Y} (first day and ISO 8601 duration in years, months, weeks
 * and days). The text kept is the canonical one of these, so that one period has one text.
 *
 * @param text the canonical form
 * @param frequency how long it is
 * @param from the first day
 * @param before the day after the last
 */
public record Period(String text, Frequency frequency, LocalDate from, LocalDate before)
    implements Comparable<Period> {

  /** By first day, then by last day: a month stands before the year that it begins. */
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::from).thenComparing(Period::before).thenComparing(Period::text);

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(?:A1|S([12])|T([123])|Q([1-4])|M?(\\d{2})|W(\\d{2})|(\\d{2})-(\\d{2})(?:/(P\\w+))?))?");

  /** Those that have been read, since the same few are read over and over; kept up to a number. */
  private static final Map<String, Period> READ = new ConcurrentHashMap<>();

  private static final int MOST_READ = 20_000;

  /** The years in which dates are written with four digits, here and in the store. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 9999;

  /** Checks that the period has a first day before its end, both in years of four digits. */
  public Period {
    requireNonNull(text);
    requireNonNull(frequency);
    if (!from.isBefore(before) || from.getYear() < FIRST_YEAR || before.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("period " + text + " is empty or out of the calendar");
    }
  }

  /**
   * Reads a period.
   *
   * @throws IllegalArgumentException if the text is none of the forms, or names a day, week or
   *     month that is not
   */
  public static Period parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + text
                        + "\" is not a period (2023, 2023-S1, 2023-T2, 2023-Q3, 2023-05,"
                        + " 2023-W07, 2023-05-31 or 2022-01-01/P2Y)"));
  }

  /**
   * Reads a period; empty if the text is none of the forms, or names a day, week or month that is
   * not.
   */
  public static Optional<Period> find(String text) {
    Period known = READ.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      Period read = read(text, form);
      if (READ.size() < MOST_READ) {
        READ.put(text, read);
      }
      return Optional.of(read);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException notInCalendar) {
      return Optional.empty();
    }
  }

  /**
   * Whether any day of this period lies between the two days, the first included and the second
   * not.
   */
  public boolean overlaps(LocalDate first, LocalDate end) {
    return from.isBefore(end) && first.isBefore(before);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  private static Period read(String text, MatchResult form) {
    String year = form.group(1);
    LocalDate newYear = LocalDate.of(Integer.parseInt(year), 1, 1);
    for (Part part : Part.values()) {
      if (form.group(part.group) != null) {
        int number = Integer.parseInt(form.group(part.group));
        return part.period(year, newYear, number);
      }
    }
    if (form.group(8) == null) {
      return new Period(year, Frequency.A, newYear, newYear.plusYears(1));
    }
    LocalDate day = LocalDate.parse(text.substring(0, 10));
    if (form.group(9) == null) {
      return new Period(text, Frequency.D, day, day.plusDays(1));
    }
    java.time.Period length = java.time.Period.parse(form.group(9)).normalized();
    return new Period(day + "/" + length, Frequency.I, day, day.plus(length));
  }

  /** The parts of a year and the group of the pattern that holds their number. */
  private enum Part {
    HALF(2, Frequency.S) {
      @Override
      Period period(String year, LocalDate newYear, int number) {
        return months(year + "-S" + number, newYear, number, 6);
      }
    },
    THIRD(3, Frequency.T) {
      @Override
      Period period(String year, LocalDate newYear, int number) {
        return months(year + "-T" + number, newYear, number, 4);
      }
    },
    QUARTER(4, Frequency.Q) {
      @Override
      Period period(String year, LocalDate newYear, int number) {
        return months(year + "-Q" + number, newYear, number, 3);
      }
    },
    MONTH(5, Frequency.M) {
      @Override
      Period period(String year, LocalDate newYear, int number) {
        LocalDate first = newYear.withMonth(number);
        return new Period(year + "-" + twoDigits(number), frequency, first, first.plusMonths(1));
      }
    },
    WEEK(6, Frequency.W) {
      @Override
      Period period(String year, LocalDate newYear, int number) {
        LocalDate monday = newYear.withDayOfMonth(4).with(WeekFields.ISO.dayOfWeek(), 1);
        LocalDate first = monday.plusWeeks(number - 1L);
        if (number < 1 || first.get(IsoFields.WEEK_BASED_YEAR) != newYear.getYear()) {
          throw new DateTimeException("no such week");
        }
        return new Period(year + "-W" + twoDigits(number), frequency, first, first.plusWeeks(1));
      }
    };

    final int group;
    final Frequency frequency;

    Part(int group, Frequency frequency) {
      this.group = group;
      this.frequency = frequency;
    }

    abstract Period period(String year, LocalDate newYear, int number);

    Period months(String text, LocalDate newYear, int number, int length) {
      LocalDate first = newYear.plus((number - 1L) * length, ChronoUnit.MONTHS);
      return new Period(text, frequency, first, first.plusMonths(length));
    }

    private static String twoDigits(int number) {
      return number < 10 ? "0" + number : Integer.toString(number);
    }
  }
}
