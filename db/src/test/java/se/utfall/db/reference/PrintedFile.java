package se.utfall.db.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A reference file as it is printed: each row a map from header to cell, read without the importer.
 */
record PrintedFile(List<Map<String, String>> rows) {

  static PrintedFile read(String name) throws IOException {
    try (InputStream bytes = PrintedFile.class.getResourceAsStream("/reference/" + name)) {
      List<String> lines =
          new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> header = cells(lines.get(0));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        if (cells.size() != header.size()) {
          throw new AssertionError(name + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return new PrintedFile(List.copyOf(rows));
    }
  }

  /** The cells under these headers, row by row; numbers without spaces. */
  List<List<String>> cells(List<String> headers) {
    return rows.stream().map(row -> cells(row, headers)).toList();
  }

  static List<String> cells(Map<String, String> row, List<String> headers) {
    return headers.stream().map(header -> plain(row.get(header))).toList();
  }

  /** "2 003 603" as "2003603"; every other text as it is. */
  static String plain(String cell) {
    return cell.matches("-?\\d{1,3}( \\d{3})+(,\\d+)?") ? cell.replace(" ", "") : cell;
  }

  /** The file has this many rows, and what was found says the same in the same order. */
  static <R> void same(String file, int rows, List<R> found, Function<R, List<String>> cells)
      throws IOException {
    PrintedFile printed = read(file);
    List<String> headers = List.copyOf(printed.rows().get(0).keySet());
    assertThat(printed.rows()).hasSize(rows);
    assertThat(found.stream().map(cells)).containsExactlyElementsOf(printed.cells(headers));
  }

  /** As a Swedish file writes them: decimal comma, nothing for what is missing. */
  static List<String> written(Object... values) {
    return Arrays.stream(values)
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.toPlainString().replace('.', ',')
                    : value == null ? "" : value.toString())
        .toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
