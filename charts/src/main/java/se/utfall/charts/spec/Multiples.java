package se.utfall.charts.spec;

import java.util.Objects;
import java.util.Optional;

/**
 * The layer of {@link ChartKind#SMALL_MULTIPLES}: each series has a panel of its own, all on one
 * scale.
 *
 * @param reference stands behind the series of every panel, such as the city as a whole
 */
public record Multiples(Optional<ChartSeries> reference) implements Layer {

  public Multiples {
    Objects.requireNonNull(reference, "reference");
  }
}
