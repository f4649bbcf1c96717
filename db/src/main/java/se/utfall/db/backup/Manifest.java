package se.utfall.db.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds.
 *
 * @param takenAt the moment of the snapshot
 * @param schemaVersion the last migration that the store had
 * @param tables every table with its content, in the order they can be loaded
 * @param sequences the position of each sequence by name
 */
public record Manifest(
    Instant takenAt,
    String schemaVersion,
    List<TableContent> tables,
    Map<String, SequencePosition> sequences) {
  static final String ENTRY = "manifest.txt";
  private static final String FIRST_LINE = "utfall-backup 1";

  public Manifest {
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
  }

  /** All rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(TableContent::rows).sum();
  }

  /** One thing a line, its parts between tabs. */
  String toText() {
    var lines = new ArrayList<String>();
    lines.add(FIRST_LINE);
    lines.add("taken\t" + takenAt);
    lines.add("schema\t" + schemaVersion);
    tables.forEach(table -> lines.add("table\t" + table.toLine()));
    new TreeMap<>(sequences)
        .forEach((name, position) -> lines.add("sequence\t" + name + "\t" + position.toLine()));
    return String.join("\n", lines) + "\n";
  }

  /** Reads what {@link #toText()} wrote; anything else is an {@link IllegalArgumentException}. */
  static Manifest parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.get(0).equals(FIRST_LINE)) {
      throw new IllegalArgumentException("Not a manifest");
    }
    var tables = new ArrayList<TableContent>();
    var sequences = new TreeMap<String, SequencePosition>();
    for (String line : lines.subList(3, lines.size())) {
      String[] parts = line.split("\t", 3);
      switch (parts[0]) {
        case "table" -> tables.add(TableContent.parse(line.substring("table\t".length())));
        case "sequence" -> sequences.put(parts[1], SequencePosition.parse(parts[2]));
        default -> throw new IllegalArgumentException("Unknown line: " + line);
      }
    }
    return new Manifest(
        Instant.parse(value(lines.get(1), "taken")),
        value(lines.get(2), "schema"),
        tables,
        sequences);
  }

  private static String value(String line, String name) {
    if (!line.startsWith(name + "\t")) {
      throw new IllegalArgumentException("Not a manifest: " + line);
    }
    return line.substring(name.length() + 1);
  }

  /** Where a sequence stands: its last value, and whether that value has been given out. */
  record SequencePosition(long value, boolean isCalled) {
    String toLine() {
      return value + "\t" + isCalled;
    }

    static SequencePosition parse(String line) {
      String[] parts = line.split("\t");
      return new SequencePosition(Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1]));
    }
  }
}
