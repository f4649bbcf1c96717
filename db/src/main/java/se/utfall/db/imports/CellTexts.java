package se.utfall.db.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the cells of a file that have problems, found by reading the file once more. */
public final class CellTexts {
  static final CellTexts NONE = new CellTexts();

  private final Map<String, String> texts = new HashMap<>();

  private CellTexts() {}

  /**
   * Reads the texts of the cells that these problems name.
   *
   * @param bytes the file; read as far as the last of them
   */
  static CellTexts of(List<Problem> problems, FileForm form, InputStream bytes) throws IOException {
    CellTexts found = new CellTexts();
    Set<Long> rows = problems.stream().map(Problem::row).collect(Collectors.toSet());
    long last = rows.stream().mapToLong(row -> row).max().orElse(0);
    try (FileRows file = form.open(bytes, new Problems())) {
      FileRow header = file.next();
      FileRow row = header;
      while (row != null && row.number() <= last) {
        if (rows.contains(row.number())) {
          found.keep(header, row);
        }
        row = file.next();
      }
    }
    return found;
  }

  /** The text of the cell that the problem is about; empty when it is about no cell. */
  public Optional<String> of(Problem problem) {
    return Optional.ofNullable(texts.get(problem.row() + "\t" + problem.column()));
  }

  private void keep(FileRow header, FileRow row) {
    for (int i = 0; i < Math.min(header.cells().size(), row.cells().size()); i++) {
      FileRow.Flaw flaw = row.flaws().get(i);
      texts.putIfAbsent(
          row.number() + "\t" + Cells.strip(header.cells().get(i)),
          flaw == null ? row.cells().get(i) : flaw.value());
    }
  }
}
