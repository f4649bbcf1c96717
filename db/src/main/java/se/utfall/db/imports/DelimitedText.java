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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Delimited text as it comes: UTF-8 with or without byte order mark, semicolon or comma, cells in
 * quotes or not. The separator is the one that the first line holds most of outside quotes.
 */
final class DelimitedText {
  private static final int FIRST_LINE = 1 << 16;
  private static final int LONGEST_RECORD = 1 << 20;

  private final Problems problems;
  private final Iterator<CsvRecord> records;
  private long lastLine;

  DelimitedText(InputStream bytes, Problems problems) throws IOException {
    this.problems = problems;
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            FIRST_LINE);
    this.records = open(text);
  }

  /**
   * The next record; null at the end, or where the rest cannot be read (which is then a problem).
   */
  CsvRecord next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      lastLine = record.getStartingLineNumber();
      return record;
    } catch (UncheckedIOException fault) {
      if (fault.getCause() instanceof CharacterCodingException) {
        problems.add(lastLine + 1, "", Problem.Code.ENCODING, "");
        return null;
      }
      throw fault.getCause();
    } catch (CsvParseException fault) {
      String reason = fault.getCause() == null ? fault.getMessage() : fault.getCause().getMessage();
      problems.add(lastLine + 1, "", Problem.Code.FORMAT, String.valueOf(reason));
      return null;
    }
  }

  private static Iterator<CsvRecord> open(Reader text) throws IOException {
    char separator = ';';
    try {
      separator = separator(text);
    } catch (CharacterCodingException told) {
      // the same bytes are read, and the problem told, with the first record
    }
    return CsvReader.builder()
        .fieldSeparator(separator)
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
      if (c < 0 || (c == '\n' && !quoted && i > 0)) {
        break;
      }
      quoted ^= c == '"';
      balance += quoted ? 0 : c == ';' ? 1 : c == ',' ? -1 : 0;
    }
    text.reset();
    return balance < 0 ? ',' : ';';
  }
}
