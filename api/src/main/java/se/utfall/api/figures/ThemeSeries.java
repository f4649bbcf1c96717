package se.utfall.api.figures;

import java.util.List;
import se.utfall.db.figures.IndicatorRow;

/**
 * The series of a theme.
 *
 * @param indicators its indicators, at least one
 * @param each every series by itself, with its indicator, in the order of the catalogue
 */
public record ThemeSeries(List<IndicatorRow> indicators, List<Figures> each) {

  /** Copies the lists. */
  public ThemeSeries {
    indicators = List.copyOf(indicators);
    each = List.copyOf(each);
  }
}
