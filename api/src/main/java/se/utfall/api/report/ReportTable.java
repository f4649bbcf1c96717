package se.utfall.api.report;

import java.util.List;
import java.util.Optional;

/**
 * A table as a report shows it.
 *
 * @param title its own title
 * @param unit unit of all its figures
 * @param heads what stands over its columns
 * @param rows its rows, each as wide as the heads; that of a group has one cell
 * @param remarks what its marks mean
 * @param sources where its figures come from
 * @param dataPer date of the newest figure, as 2024-01-22; empty where that is not known
 */
record ReportTable(
    String title,
    String unit,
    List<Head> heads,
    List<Row> rows,
    List<String> remarks,
    List<String> sources,
    Optional<String> dataPer) {

  ReportTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
    sources = List.copyOf(sources);
  }

  /** What stands over a column. */
  record Head(String text, boolean isNumber) {}

  /** How a row is read. */
  enum Sort {
    PLAIN,
    SUM,
    GROUP
  }

  /** A row. */
  record Row(Sort sort, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }
}
