package se.utfall.db.imports;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something in a file that cannot be taken in.
 *
 * @param row line of the file or row of the sheet, from 1; 0 for the file as a whole
 * @param column header of the column; empty for the row as a whole
 * @param code what is wrong
 * @param value what stood there, or what was expected, as the code needs it
 */
public record Problem(long row, String column, Code code, String value) {
  static final Comparator<Problem> ORDER =
      Comparator.comparingLong(Problem::row).thenComparing(Problem::column);

  private static final int LONGEST = 200;

  /** What can be wrong. */
  public enum Code {
    /** The file holds nothing. */
    EMPTY_FILE,
    /** Bytes of the cell are not UTF-8; U+FFFD stands in their place. */
    ENCODING,
    /** The file cannot be read as delimited text; the value says why. */
    FORMAT,
    /** A column of the kind is not in the header. */
    MISSING_COLUMN,
    /** A column of the header is not of the kind; the value is its name. */
    UNKNOWN_COLUMN,
    /** A column stands twice in the header; the value is its name, or both of its names. */
    DUPLICATE_COLUMN,
    /** The row has another number of cells than the header; the value is that number. */
    CELL_COUNT,
    /** A cell that must say something is empty. */
    REQUIRED,
    /** A cell that must be empty with this qualifier is not. */
    NOT_EMPTY,
    /** Not a number. */
    NUMBER,
    /** Not a whole number, or too large. */
    INTEGER,
    /** Not a period. */
    PERIOD,
    /** Not a year; the value is the period that stood there. */
    YEAR,
    /** Not a month; the value is the period that stood there. */
    MONTH,
    /** Does not lie in the period of its row. */
    OUTSIDE_PERIOD,
    /** None of the amounts that the value names is given. */
    NO_AMOUNT,
    /** Not one of the allowed words; the value is what stood there. */
    NOT_ALLOWED,
    /** A character that text cannot hold. */
    CHARACTER,
    /** Longer than a cell may be. */
    TOO_LONG,
    /** Lower, value and upper are not in order, or contradict the qualifier. */
    BOUNDS,
    /** Ends before it starts. */
    ORDER_OF_PERIODS,
    /** Refers to a code that is neither in the store nor in the file. */
    UNKNOWN,
    /** A part of itself, directly or through others; the value is the parent. */
    CYCLE,
    /** The indicator has dimensions that the row names no member of, or the other way round. */
    DIMENSIONS,
    /** Another unit than that of the table. */
    UNIT,
    /** Another unit than that of the other volumes of the same measure on the same line. */
    VOLUME_UNIT,
    /** The line is of another kind in the printed tables. */
    LINE_KIND,
    /** Another person has changed it since it was read; the value is what it is now. */
    CHANGED,
    /** There is one already; the value is its name. */
    TAKEN,
    /** The same cell stands earlier in the file; the value is the row where. */
    DUPLICATE,
    /** No workbook in XLSX, or a damaged one. */
    NOT_A_WORKBOOK,
    /** A workbook in the older form XLS. */
    OLD_WORKBOOK,
    /** A workbook that a password opens. */
    LOCKED_WORKBOOK,
    /** A workbook with macros. */
    MACROS,
    /** A file, or something in it, larger than can be read; the value is the most, in MiB. */
    TOO_LARGE,
    /** A sheet with more rows than are read; the value is the most. */
    TOO_MANY_ROWS,
    /** A sheet with more columns than are read; the value is the most. */
    TOO_MANY_COLUMNS,
    /** A cell of a sheet that shows an error; the value is that error. */
    CELL_ERROR,
    /** A cell of a sheet that is true or false. */
    TRUTH_VALUE,
    /** A formula saved without its value. */
    NOT_COMPUTED,
    /** A number whose format shows another number, such as per cent; the value is the format. */
    SHOWN_OTHERWISE,
    /** A number with more digits than a sheet keeps. */
    TOO_MANY_DIGITS
  }

  /** Shortens what stood there to what an answer can carry. */
  public Problem {
    requireNonNull(column);
    requireNonNull(code);
    value = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
