package se.utfall.api.report;

import se.utfall.api.figures.Csv;

/** A table as it is shown, as delimited text, where it has no file that the import reads. */
final class ShownCsv {
  private ShownCsv() {}

  static String of(ReportTable table) {
    Csv csv = new Csv(table.heads().stream().map(ReportTable.Head::text).toArray(String[]::new));
    table
        .rows()
        .forEach(
            row -> csv.row(row.cells().stream().map(cell -> cell.replace('\n', ' ')).toArray()));
    return csv.text();
  }
}
