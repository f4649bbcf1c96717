package se.utfall.api.areas;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The figures of areas at one level for one period, or of groups that were sent along.
 *
 * @param indicator what is measured, or counted
 * @param members the members that all areas are taken at, by dimension
 * @param denominator what it is divided by, where it is
 * @param level level of the areas; empty for groups
 * @param period their period; empty for groups, and where no area has a figure
 * @param areas in the order of the tree, or as they were sent
 */
public record AreaFigures(
    IndicatorRow indicator,
    Map<String, String> members,
    Optional<IndicatorRow> denominator,
    Optional<String> level,
    Optional<Period> period,
    List<AreaFigure> areas) {

  /** Copies the list. */
  public AreaFigures {
    requireNonNull(indicator);
    members = Map.copyOf(members);
    areas = List.copyOf(areas);
  }

  /** The same with other areas. */
  public AreaFigures with(List<AreaFigure> others) {
    return new AreaFigures(indicator, members, denominator, level, period, others);
  }

  /** The area of this code. */
  public AreaFigure area(String code) {
    return areas.stream().filter(area -> area.code().equals(code)).findFirst().orElseThrow();
  }

  /** Every row that something is made of. */
  public List<ObservationRow> rows() {
    return areas.stream()
        .flatMap(area -> Stream.of(area.figure(), area.base()))
        .flatMap(Optional::stream)
        .toList();
  }
}
