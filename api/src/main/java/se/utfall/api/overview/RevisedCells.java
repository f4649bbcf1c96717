package se.utfall.api.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.figures.ChangeReader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.overview.OverviewChanges.Part;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads the values that were another at an earlier revision, and what they were. */
record RevisedCells(ChangeReader changes, FigureReader figures, Reading reading, long since) {

  /** A value, and what it was. */
  record Cell(SeriesChangeRow of, ObservationRow then, ObservationRow now) {}

  /**
   * Some of the values, in the order of their series; only the series that they are of are read.
   *
   * @param changed all series with changes
   */
  List<Cell> of(List<SeriesChangeRow> changed, Part part) {
    List<SeriesChangeRow> rows = new ArrayList<>();
    long before = 0;
    long skipped = 0;
    for (SeriesChangeRow row : changed) {
      boolean isAfter = before >= part.skip() + part.most();
      if (row.revised() > 0 && !isAfter && before + row.revised() > part.skip()) {
        skipped = rows.isEmpty() ? before : skipped;
        rows.add(row);
      }
      before += row.revised();
    }
    return cells(rows).stream().skip(part.skip() - skipped).limit(part.most()).toList();
  }

  private List<Cell> cells(List<SeriesChangeRow> rows) {
    long[] series = rows.stream().mapToLong(SeriesChangeRow::series).toArray();
    Map<Long, Set<String>> revised = changes.revised(reading, since, rows);
    Map<Long, List<ObservationRow>> before = figures.observations(reading, since, series);
    Map<Long, List<ObservationRow>> now = figures.observations(reading, series);
    List<Cell> cells = new ArrayList<>();
    for (SeriesChangeRow row : rows) {
      Map<String, ObservationRow> then =
          before.get(row.series()).stream()
              .collect(Collectors.toMap(ObservationRow::period, Function.identity()));
      now.get(row.series()).stream()
          .filter(cell -> revised.get(row.series()).contains(cell.period()))
          .map(cell -> new Cell(row, then.get(cell.period()), cell))
          .forEach(cells::add);
    }
    return cells;
  }
}
