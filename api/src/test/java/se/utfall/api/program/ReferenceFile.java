package se.utfall.api.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a reference file, read without any part of the import. */
public final class ReferenceFile {
  private ReferenceFile() {}

  /** Each row by its header, in the order of the file; an empty cell is null. */
  public static List<Map<String, String>> rows(String name) {
    List<List<String>> lines = new ArrayList<>();
    text(name).lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(cells(line)));
    List<String> header = lines.remove(0);
    return lines.stream().map(line -> row(header, line)).toList();
  }

  /** The file as it is. */
  public static String text(String name) {
    try (var bytes = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** "-22,9" and "2 003 603" as numbers with their decimals; null is null. */
  public static BigDecimal number(String cell) {
    return cell == null
        ? null
        : new BigDecimal(
            cell.replace(",", ".").replace("\u2212", "-").replaceAll("[ \u00a0\u202f]", ""));
  }

  /** The name of a column as the service says it: amount_mnkr is amountMnkr. */
  public static String camel(String column) {
    String[] parts = column.split("_");
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining());
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ";").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
