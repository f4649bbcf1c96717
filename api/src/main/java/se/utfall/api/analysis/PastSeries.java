package se.utfall.api.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.CellVersionRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** A series as it stood after each revision that changed it. */
final class PastSeries {
  private PastSeries() {}

  /**
   * The states, oldest first; the last is that of now.
   *
   * @param now whose area and members are kept
   * @param versions every value that its cells have had
   */
  static List<SeriesFigures> of(SeriesFigures now, List<CellVersionRow> versions) {
    Map<Long, List<CellVersionRow>> byRevision =
        versions.stream()
            .collect(
                Collectors.groupingBy(CellVersionRow::revision, TreeMap::new, Collectors.toList()));
    List<SeriesFigures> states = new ArrayList<>();
    var known = new TreeMap<Period, ObservationRow>();
    for (List<CellVersionRow> changed : byRevision.values()) {
      changed.forEach(cell -> known.put(Period.parse(cell.period()), row(cell)));
      states.add(
          new SeriesFigures(
              now.series(),
              now.area(),
              now.areaName(),
              now.members(),
              List.copyOf(known.values())));
    }
    return states;
  }

  private static ObservationRow row(CellVersionRow cell) {
    Period period = Period.parse(cell.period());
    return new ObservationRow(
        cell.series(),
        cell.period(),
        period.from(),
        period.before(),
        cell.value(),
        cell.lower(),
        cell.upper(),
        cell.qualifier(),
        cell.status(),
        cell.source(),
        cell.section(),
        cell.note(),
        cell.recordedAt());
  }
}
