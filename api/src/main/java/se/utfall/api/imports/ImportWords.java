package se.utfall.api.imports;

import java.math.BigDecimal;
import java.time.Instant;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.style.FigureFormat;

/** Says moments, counts and cells on the pages of imports. */
final class ImportWords {
  private final Words words;
  private final FigureFormat format;

  ImportWords(Words words) {
    this.words = words;
    this.format = words.language().equals("en") ? FigureFormat.ENGLISH : FigureFormat.SWEDISH;
  }

  /** Day and time of day in Stockholm. */
  String moment(Instant instant) {
    return new PeriodWords(words).moment(instant);
  }

  /** The time of day in Stockholm. */
  String clock(Instant instant) {
    return new PeriodWords(words).clock(instant);
  }

  /** A count with its thousands parted. */
  String count(long count) {
    return format.format(BigDecimal.valueOf(count), 0);
  }

  /** What a cell says: a number as it is printed here, with the decimals that it has. */
  String cell(String text, boolean isNumber) {
    if (text == null) {
      return words.text("import.cell.empty");
    }
    if (!isNumber) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    return format.format(number, Math.max(0, number.scale()));
  }
}
