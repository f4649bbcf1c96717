package se.utfall.db.imports;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a sheet shows a number, as far as it says what the number means.
 *
 * @param code the format as the workbook has it, such as {@code #,##0.0}
 * @param sections its parts for positive numbers, negative ones and zero, without colours and words
 * @param isDate whether it shows the number as a date or a time
 */
record CellFormat(String code, List<String> sections, boolean isDate) {
  static final CellFormat GENERAL = new CellFormat("General", List.of("General"), false);

  // "words", \c and _c and *c, [colour], [condition] and [$kr-41D]
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]");
  private static final Pattern DIGIT = Pattern.compile("[0#?]");
  private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]*)");
  private static final Pattern THOUSANDTHS = Pattern.compile("[0#?.],+(?![0#?,.])");
  private static final Pattern LEADING = Pattern.compile("^[^0#?.]*(0{2,})(?![0#?,.])");

  /** A format by its code. */
  static CellFormat of(int id, String code) {
    List<String> sections = List.of(WORDS.matcher(code).replaceAll("").split(";", -1));
    return new CellFormat(code, sections, DateUtil.isADateFormat(id, code));
  }

  /** How many decimals it shows of a number of this sign, whether the number has them or not. */
  int decimals(int sign) {
    String section = section(sign);
    Matcher decimals = DECIMALS.matcher(section);
    boolean plain = !section.toLowerCase(Locale.ROOT).contains("e");
    return plain && decimals.find() ? decimals.group(1).lastIndexOf('0') + 1 : 0;
  }

  /** How many digits a whole number has at least; a code such as 00123 has them all. */
  int digits() {
    Matcher leading = LEADING.matcher(sections.get(0));
    return leading.find() ? leading.group(1).length() : 1;
  }

  /** Whether it shows another number than the cell holds: per cent, or thousands of it. */
  boolean showsOtherNumber() {
    return sections.get(0).indexOf('%') >= 0 || THOUSANDTHS.matcher(sections.get(0)).find();
  }

  /**
   * A date as it is shown: the first of a month as its month, and of a year as its year, when the
   * format shows no more. Programs turn a typed 2023-05 into such a date.
   */
  Optional<String> date(double value, boolean from1904) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
    if (moment == null) {
      return Optional.empty();
    }
    String shown = sections.get(0).toLowerCase(Locale.ROOT);
    if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return Optional.of(moment.toString());
    }
    String day = moment.toLocalDate().toString();
    boolean yearIsAll = shown.contains("y") && !shown.contains("d");
    if (yearIsAll && !shown.contains("m") && MonthDay.from(moment).equals(MonthDay.of(1, 1))) {
      return Optional.of(day.substring(0, 4));
    }
    return Optional.of(
        yearIsAll && shown.contains("m") && moment.getDayOfMonth() == 1
            ? day.substring(0, 7)
            : day);
  }

  private String section(int sign) {
    int place = sign < 0 ? 1 : sign == 0 ? 2 : 0;
    String section = place < sections.size() ? sections.get(place) : sections.get(0);
    return DIGIT.matcher(section).find() ? section : sections.get(0);
  }
}
