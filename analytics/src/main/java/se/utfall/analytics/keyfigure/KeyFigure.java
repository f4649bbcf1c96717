package se.utfall.analytics.keyfigure;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.utfall.analytics.finding.Finding;

/**
 * A measure through the years.
 *
 * @param measure what it is
 * @param unit unit of its values
 * @param values by period; a withheld one says why there is none
 */
public record KeyFigure(String measure, String unit, Map<String, Finding<Rounded>> values) {

  public KeyFigure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unit, "unit");
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
