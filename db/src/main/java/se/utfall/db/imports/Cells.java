package se.utfall.db.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.db.period.Period;

/**
 * Reads the cells of a file into the values of a staged row; what cannot be read becomes a problem
 * and stays empty.
 */
final class Cells {
  private static final int LONGEST = 10_000;
  // Several such keys fit together in an entry of an index, which holds 2,704 bytes.
  private static final int LONGEST_KEY = 600;
  private static final int PERIODS_KEPT = 10_000;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final Problems problems;
  private final Set<String> keys;
  private final Map<String, ReadPeriod> periods = new HashMap<>();
  private String lastNumberText = "";
  private String lastNumber;

  /** For a kind of file with these staged columns as its key. */
  Cells(Problems problems, Collection<String> keys) {
    this.problems = problems;
    this.keys = Set.copyOf(keys);
  }

  /** Reads one cell into the row. */
  void read(Column column, String cell, Row row) {
    String text = strip(cell);
    if (isBroken(text)) {
      problem(row, column, Problem.Code.ENCODING, text);
    } else if (text.isEmpty()) {
      if (column.required()) {
        problem(row, column, Problem.Code.REQUIRED, "");
      }
    } else if (text.length() > LONGEST || isTooLongKey(column, text)) {
      problem(row, column, Problem.Code.TOO_LONG, text);
    } else if (text.indexOf('\0') >= 0) {
      problem(row, column, Problem.Code.CHARACTER, "U+0000");
    } else if (!column.allowed().isEmpty() && !column.allowed().contains(text)) {
      problem(row, column, Problem.Code.NOT_ALLOWED, text);
    } else {
      place(column, text, row);
    }
  }

  private boolean isTooLongKey(Column column, String text) {
    return text.length() > LONGEST_KEY / 4
        && keys.contains(column.name())
        && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY;
  }

  /** Without spaces at its ends, no-break spaces included. */
  static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isSpace(cell.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && Character.isWhitespace(c) || c >= '\u00a0' && Character.isSpaceChar(c);
  }

  /** Whether some of the bytes were not UTF-8, here or in a program that the file came through. */
  static boolean isBroken(String text) {
    return text.indexOf('\ufffd') >= 0;
  }

  private void place(Column column, String text, Row row) {
    switch (column.type()) {
      case TEXT -> row.set(column.name(), text);
      case NUMBER -> number(column, text, row);
      case INTEGER -> integer(column, text, row);
      case PERIOD -> period(column, text, row);
    }
  }

  private void number(Column column, String text, Row row) {
    if (!text.equals(lastNumberText)) {
      Optional<BigDecimal> number = SwedishNumber.find(text);
      if (number.isEmpty()) {
        problem(row, column, Problem.Code.NUMBER, text);
        return;
      }
      lastNumberText = text;
      lastNumber = number.get().toPlainString();
    }
    row.set(column.name(), lastNumber);
  }

  private void integer(Column column, String text, Row row) {
    SwedishNumber.find(text)
        .filter(number -> number.scale() == 0 && number.abs().compareTo(MOST) <= 0)
        .ifPresentOrElse(
            number -> row.set(column.name(), number.toPlainString()),
            () -> problem(row, column, Problem.Code.INTEGER, text));
  }

  private void period(Column column, String text, Row row) {
    ReadPeriod period = periods.get(text);
    if (period == null) {
      Optional<Period> found = Period.find(text);
      if (found.isEmpty()) {
        problem(row, column, Problem.Code.PERIOD, text);
        return;
      }
      period = ReadPeriod.of(found.get());
      remember(text, period);
    }
    int position = row.position(column.name());
    row.set(position, period.text);
    row.set(position + 1, period.from);
    row.set(position + 2, period.before);
  }

  private void remember(String text, ReadPeriod period) {
    if (periods.size() >= PERIODS_KEPT) {
      periods.clear();
    }
    periods.put(text, period);
  }

  private void problem(Row row, Column column, Problem.Code code, String value) {
    row.fail(column.name());
    problems.add(row.number(), column.header(), code, value);
  }

  /** A period as it is staged; a file mostly holds few of them many times. */
  private record ReadPeriod(String text, String from, String before) {
    static ReadPeriod of(Period period) {
      return new ReadPeriod(period.text(), period.from().toString(), period.before().toString());
    }
  }
}
