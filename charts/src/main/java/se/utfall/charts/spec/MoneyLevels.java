package se.utfall.charts.spec;

import java.util.List;

/**
 * What amounts are held against, across the whole picture.
 *
 * @param lines for example the decided level of equity
 * @param bands for example the recommended interval
 */
public record MoneyLevels(List<Level> lines, List<LevelBand> bands) {

  /** Nothing to compare with. */
  public static final MoneyLevels NONE = new MoneyLevels(List.of(), List.of());

  public MoneyLevels {
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
  }
}
