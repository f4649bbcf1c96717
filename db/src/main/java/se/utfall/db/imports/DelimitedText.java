package se.utfall.db.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Delimited text as it comes: UTF-8 with or without byte order mark, semicolon or comma, cells in
 * quotes or not. The separator is the one that the first line holds most of outside quotes.
 */
final class DelimitedText implements FileRows {
  private static final int FIRST_LINE = 1 << 16;
  private static final int LONGEST_RECORD = 1 << 20;
  private static final Pattern BROKEN_LINE = Pattern.compile("line (\\d+)\\)?$");

  private final Problems problems;
  private final Iterator<CsvRecord> records;
  private long lastLine;

  DelimitedText(InputStream bytes, Problems problems) throws IOException {
    this.problems = problems;
    // bytes that are not UTF-8 become U+FFFD, which is then a problem of the cell it stands in
    Reader text =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), FIRST_LINE);
    this.records = open(text);
  }

  @Override
  public FileRow next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      lastLine = record.getStartingLineNumber();
      return FileRow.of(lastLine, record.getFields());
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    } catch (CsvParseException fault) {
      String reason = fault.getCause() == null ? fault.getMessage() : fault.getCause().getMessage();
      problems.add(lineOf(fault), "", Problem.Code.FORMAT, String.valueOf(reason));
      return null;
    }
  }

  private long lineOf(CsvParseException fault) {
    Matcher line = BROKEN_LINE.matcher(String.valueOf(fault.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : lastLine + 1;
  }

  private static Iterator<CsvRecord> open(Reader text) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_RECORD)
        .ofCsvRecord(text)
        .iterator();
  }

  private static char separator(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    text.mark(FIRST_LINE - 1);
    int balance = 0;
    boolean quoted = false;
    for (int i = 0; i < FIRST_LINE - 1; i++) {
      int c = text.read();
      if (c < 0 || ((c == '\n' || c == '\r') && !quoted && i > 0)) {
        break;
      }
      quoted ^= c == '"';
      balance += quoted ? 0 : c == ';' ? 1 : c == ',' ? -1 : 0;
    }
    text.reset();
    return balance < 0 ? ',' : ';';
  }
}
