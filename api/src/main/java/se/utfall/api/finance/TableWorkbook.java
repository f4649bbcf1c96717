package se.utfall.api.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.api.sheet.WorkbookSpec;

/** A table as a workbook: a sheet to read and change, and the sheet that the import reads. */
final class TableWorkbook {
  private final PrintedTable printed;
  private final TableWords words;

  TableWorkbook(PrintedTable printed, TableWords words) {
    this.printed = printed;
    this.words = words;
  }

  /**
   * The file.
   *
   * @param known the day of what it says
   */
  byte[] bytes(LocalDate known) {
    ImportPart part = ImportPart.of(printed);
    TableSheet shown = new TableSheet(printed, words, title(known));
    SheetSpec toImport = new ImportSheet(printed, words, shown, part).spec();
    return new WorkbookSpec(
            printed.table().title(),
            sources(),
            words.language(),
            List.of(shown.spec(notes(part)), toImport))
        .bytes();
  }

  private List<String> title(LocalDate known) {
    return List.of(
        printed.table().title(),
        words.text("table.sheet.unit", words.unit(printed.table()), words.day(known)),
        words.text("table.sheet.source", sources()),
        words.text("table.sheet.import", SheetSpec.IMPORT));
  }

  private String sources() {
    return String.join("; ", words.sources(printed.origins()));
  }

  private List<String> notes(ImportPart part) {
    List<String> notes = new ArrayList<>();
    if (printed.cells().anyMatch(cell -> printed.computed(cell.at()).isPresent())) {
      notes.add(words.text("table.sheet.computed"));
    }
    String left = leftOut(part);
    if (!left.isEmpty()) {
      notes.add(words.text("table.sheet.left-out", SheetSpec.IMPORT, left));
    }
    return notes;
  }

  private String leftOut(ImportPart part) {
    Stream<String> columns =
        printed.columns().stream()
            .filter(column -> !printed.isLong() && !part.columns().contains(column))
            .map(words::column);
    Stream<String> rows =
        printed.rows().stream()
            .filter(row -> !part.rows().contains(row))
            .map(row -> row.line().organisation() + " " + row.line().name());
    return words.listed(Stream.concat(columns, rows).toList());
  }
}
