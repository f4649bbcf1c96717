package se.utfall.api.exitprogramme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.utfall.db.programme.ProgrammeRepository.ImprovementAreaRow;

/**
 * The account of one year.
 *
 * @param cells every measure
 * @param areas what should be done better; empty when nothing is reported
 */
record YearAccount(int year, Map<Measure, Cell> cells, List<ImprovementAreaRow> areas) {

  YearAccount {
    cells = Map.copyOf(cells);
    areas = List.copyOf(areas);
    if (cells.size() < Measure.values().length) {
      throw new IllegalArgumentException("a measure is lacking: " + cells.keySet());
    }
  }

  Cell cell(Measure measure) {
    return cells.get(measure);
  }

  /** The measures in their order, to be changed. */
  Map<Measure, Cell> copy() {
    return new EnumMap<>(cells);
  }
}
