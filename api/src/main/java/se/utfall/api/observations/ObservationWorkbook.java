package se.utfall.api.observations;

import static se.utfall.api.sheet.Cell.number;
import static se.utfall.api.sheet.Cell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.sheet.SheetColumn;
import se.utfall.api.sheet.SheetRow;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.api.sheet.WorkbookSpec;
import se.utfall.db.figures.ObservationRow;

/** Values as a workbook that the import takes. */
public final class ObservationWorkbook {
  private static final int NARROW = 12;
  private static final int WIDE = 24;
  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.text("indicator", WIDE),
          SheetColumn.text("area", NARROW),
          SheetColumn.text("period", NARROW),
          SheetColumn.text("dimension", WIDE),
          SheetColumn.text("member", WIDE),
          SheetColumn.number("value", NARROW),
          SheetColumn.number("lower", NARROW),
          SheetColumn.number("upper", NARROW),
          SheetColumn.text("qualifier", NARROW),
          SheetColumn.text("status", NARROW),
          SheetColumn.text("source", WIDE),
          SheetColumn.text("section", WIDE),
          SheetColumn.text("note", 2 * WIDE));

  private ObservationWorkbook() {}

  /** The values of the series given. */
  public static byte[] of(Figures figures) {
    refuseTooMany(figures);
    List<SheetRow> rows = new ArrayList<>();
    figures.series().forEach(series -> add(rows, figures.indicator().code(), series));
    String sources =
        figures.series().stream()
            .flatMap(series -> series.observations().stream())
            .map(ObservationRow::source)
            .distinct()
            .collect(Collectors.joining(", "));
    return new WorkbookSpec(
            figures.indicator().name(), sources, "sv", List.of(SheetSpec.toImport(COLUMNS, rows)))
        .bytes();
  }

  private static void refuseTooMany(Figures figures) {
    int rows = figures.series().stream().mapToInt(series -> series.observations().size()).sum();
    if (rows > SheetSpec.MOST_ROWS) {
      throw ProblemException.badRequest(
          "parameter 'format'",
          "is 'xlsx', which holds at most "
              + SheetSpec.MOST_ROWS
              + " values; there are "
              + rows
              + ", so narrow them by 'from', 'to' or 'area', or take csv");
    }
  }

  private static void add(List<SheetRow> rows, String indicator, SeriesFigures series) {
    String dimension = String.join("|", series.members().keySet());
    String member = String.join("|", series.members().values());
    for (ObservationRow row : series.observations()) {
      rows.add(
          SheetRow.of(
              text(indicator),
              text(series.area()),
              text(row.period()),
              text(dimension),
              text(member),
              number(row.value()),
              number(row.lower()),
              number(row.upper()),
              text(row.qualifier()),
              text(row.status()),
              text(row.source()),
              text(row.section()),
              text(row.note())));
    }
  }
}
