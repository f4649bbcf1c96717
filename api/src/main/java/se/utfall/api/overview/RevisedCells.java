package se.utfall.api.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.overview.OverviewChanges.Part;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads the values that were another at an earlier revision, and what they were. */
record RevisedCells(FigureReader figures, Reading reading, long since) {
  private static final String HIDDEN = "Q";
  private static final Set<String> NONE = Set.of("missing", "withdrawn");

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
    Map<Long, List<ObservationRow>> before = figures.observations(reading, since, series);
    Map<Long, List<ObservationRow>> now = figures.observations(reading, series);
    List<Cell> cells = new ArrayList<>();
    for (SeriesChangeRow row : rows) {
      Map<String, ObservationRow> then =
          before.getOrDefault(row.series(), List.of()).stream()
              .collect(Collectors.toMap(ObservationRow::period, Function.identity()));
      now.getOrDefault(row.series(), List.of()).stream()
          .filter(cell -> isRevised(then.get(cell.period()), cell))
          .map(cell -> new Cell(row, then.get(cell.period()), cell))
          .forEach(cells::add);
    }
    return cells;
  }

  /** As the store counts them: numbers without regard to their decimals. */
  private static boolean isRevised(ObservationRow then, ObservationRow now) {
    return then != null
        && !HIDDEN.equals(then.status())
        && !HIDDEN.equals(now.status())
        && !NONE.contains(then.qualifier())
        && !(isSame(then.value(), now.value())
            && isSame(then.lower(), now.lower())
            && isSame(then.upper(), now.upper())
            && then.qualifier().equals(now.qualifier())
            && then.status().equals(now.status()));
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
