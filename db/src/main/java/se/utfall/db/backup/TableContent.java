package se.utfall.db.backup;

import java.util.List;

/**
 * A table and what was in it.
 *
 * @param name as in the catalogue, not quoted
 * @param columns the columns that are stored (not those the database computes), in order
 * @param rows how many
 * @param sha256 of the rows as COPY writes them, hexadecimal
 */
public record TableContent(String name, List<String> columns, long rows, String sha256) {
  public TableContent {
    columns = List.copyOf(columns);
  }

  String toLine() {
    return name + "\t" + rows + "\t" + sha256 + "\t" + String.join("\t", columns);
  }

  static TableContent parse(String line) {
    List<String> parts = List.of(line.split("\t"));
    if (parts.size() < 4) {
      throw new IllegalArgumentException("Not a table: " + line);
    }
    return new TableContent(
        parts.get(0), parts.subList(3, parts.size()), Long.parseLong(parts.get(1)), parts.get(2));
  }
}
